package concord.deed;

import concord.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sentence is filled with, by name. */
@Converter
public class DetailsColumn extends JsonColumn<Map<String, String>> {
    private static final class Texts extends LinkedHashMap<String, String> {}

    public DetailsColumn() {
        super(Texts.class.getGenericSuperclass());
    }
}
