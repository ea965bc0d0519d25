package concord.web;

import concord.shared.Refusal;
import jakarta.json.JsonObject;
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
    public record Written(
            @Nullable JsonObject base, @Nullable Map<String, String> fields) {}

    private String text = "";

    /** For the browser to keep beside what is typed: what editing begins with. */
    public static String base(Object base) {
        return JSON.toJson(base);
    }

    /** @throws Refusal if it cannot be read */
    public Map<String, String> read() {
        Map<String, String> fields = written().fields();
        if (fields == null) {
            throw unreadable();
        }
        return fields;
    }

    /**
     * What editing had begun with, so that what others saved since is not overwritten; empty for something new.
     *
     * @throws Refusal if it cannot be read
     */
    public <T> Optional<T> readBase(Class<T> type) {
        JsonObject base = written().base();
        try {
            return Optional.ofNullable(base).map(found -> JSON.fromJson(found.toString(), type));
        } catch (JsonbException e) {
            throw unreadable();
        }
    }

    private Written written() {
        try {
            return Optional.ofNullable(JSON.fromJson(text, Written.class)).orElseThrow(KeptFields::unreadable);
        } catch (JsonbException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal("keep.refusal.unreadable");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
