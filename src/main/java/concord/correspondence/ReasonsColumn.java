package concord.correspondence;

import concord.names.Reason;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reasons as one JSON array: they are read whole, and nothing is looked for in them. */
@Converter
class ReasonsColumn implements AttributeConverter<@Nullable Reasons, @Nullable String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Reasons reasons) {
        return reasons == null ? null : JSON.toJson(reasons.list().toArray(Reason[]::new));
    }

    @Override
    public @Nullable Reasons convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new Reasons(List.of(JSON.fromJson(json, Reason[].class)));
    }
}
