package concord.position;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A statement as one JSON value: it is read whole, and nothing is looked for in it. */
@Converter
class StatementColumn implements AttributeConverter<@Nullable Statement, @Nullable String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Statement statement) {
        return statement == null ? null : JSON.toJson(statement);
    }

    @Override
    public @Nullable Statement convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.fromJson(json, Statement.class);
    }
}
