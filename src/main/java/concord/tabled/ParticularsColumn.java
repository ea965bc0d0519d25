package concord.tabled;

import concord.shared.Particulars;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Particulars as one JSON value, its properties in alphabetical order: equal particulars give equal text. An entry is
 * read and compared whole, so it is one column and one row.
 */
@Converter
public class ParticularsColumn implements AttributeConverter<@Nullable Particulars, @Nullable String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Particulars particulars) {
        return particulars == null ? null : JSON.toJson(particulars);
    }

    @Override
    public @Nullable Particulars convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.fromJson(json, Particulars.class);
    }
}
