package concord.position;

import concord.database.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class SeenColumn extends JsonColumn<SeenVersion[]> {
    SeenColumn() {
        super(SeenVersion[].class);
    }
}
