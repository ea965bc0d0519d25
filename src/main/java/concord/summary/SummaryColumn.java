package concord.summary;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A summary as one JSON text: it is read whole, and nothing is looked for in it. */
@Converter
class SummaryColumn implements AttributeConverter<Summary, String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Summary summary) {
        return JSON.toJson(summary);
    }

    @Override
    public Summary convertToEntityAttribute(String json) {
        return JSON.fromJson(json, Summary.class);
    }
}
