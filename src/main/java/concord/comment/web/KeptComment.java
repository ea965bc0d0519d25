package concord.comment.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser kept of a comment whose page got lost.
 *
 * @param fields what was typed, by the names of {@link CommentForm}
 */
public record KeptComment(Map<String, String> fields) {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** Empty if it cannot be read. */
    static Optional<KeptComment> read(String json) {
        try {
            return Optional.ofNullable(JSON.fromJson(json, KeptComment.class)).filter(kept -> kept.fields() != null);
        } catch (JsonbException e) {
            return Optional.empty();
        }
    }
}
