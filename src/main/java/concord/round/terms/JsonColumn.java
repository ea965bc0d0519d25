package concord.round.terms;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;

/** A value as one JSON text: it is read whole, and nothing is looked for in it. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    private final Class<T> type;

    public JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return JSON.toJson(value);
    }

    @Override
    public T convertToEntityAttribute(String json) {
        return JSON.fromJson(json, type);
    }
}
