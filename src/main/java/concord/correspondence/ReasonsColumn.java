package concord.correspondence;

import concord.database.JsonColumn;
import concord.names.Reason;
import jakarta.persistence.Converter;

@Converter
class ReasonsColumn extends JsonColumn<Reason[]> {
    ReasonsColumn() {
        super(Reason[].class);
    }
}
