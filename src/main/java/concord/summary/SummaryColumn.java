package concord.summary;

import concord.database.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class SummaryColumn extends JsonColumn<Summary> {
    SummaryColumn() {
        super(Summary.class);
    }
}
