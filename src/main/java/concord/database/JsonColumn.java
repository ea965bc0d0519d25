package concord.database;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A value as one JSON text: it is read whole, and nothing is looked for in it. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    private final Type type;

    /** @param type that of the value, with its parameters */
    protected JsonColumn(Type type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : JSON.toJson(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.fromJson(json, type);
    }
}
