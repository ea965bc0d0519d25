package concord.web;

import concord.shared.Refusal;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser kept of a form whose page got lost: what was typed, by the names of the fields. */
public class KeptFields implements Serializable {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** As the browser writes it. */
    public record Written(@Nullable Map<String, String> fields) {}

    private String text = "";

    /** @throws Refusal if it cannot be read */
    public Map<String, String> read() {
        return written().map(Written::fields).orElseThrow(() -> new Refusal("keep.refusal.unreadable"));
    }

    private Optional<Written> written() {
        try {
            return Optional.ofNullable(JSON.fromJson(text, Written.class));
        } catch (JsonbException unreadable) {
            return Optional.empty();
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
