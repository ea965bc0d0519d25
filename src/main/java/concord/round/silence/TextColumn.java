package concord.round.silence;

import concord.database.JsonColumn;
import concord.round.terms.Proposed;
import jakarta.persistence.Converter;

@Converter
class TextColumn extends JsonColumn<Proposed[]> {
    TextColumn() {
        super(Proposed[].class);
    }
}
