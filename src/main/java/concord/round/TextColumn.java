package concord.round;

import jakarta.persistence.Converter;

@Converter
class TextColumn extends JsonColumn<Proposed[]> {
    TextColumn() {
        super(Proposed[].class);
    }
}
