package concord.ownlist.web;

import concord.ownlist.EntryContent;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser kept of a form whose page got lost.
 *
 * @param base what editing had begun with, so that what others saved since is not overwritten; null for a new entry
 * @param fields what was typed, by the names of {@link KeptForm}
 */
public record KeptText(@Nullable EntryContent base, Map<String, String> fields) {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** For the browser to keep with what is typed. */
    static String write(EntryContent base) {
        return JSON.toJson(base);
    }

    /** Empty if it cannot be read. */
    static Optional<KeptText> read(String json) {
        try {
            return Optional.ofNullable(JSON.fromJson(json, KeptText.class)).filter(kept -> kept.fields() != null);
        } catch (JsonbException e) {
            return Optional.empty();
        }
    }
}
