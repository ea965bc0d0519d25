package concord.ownlist.web;

import concord.shared.Name;
import concord.shared.NameKind;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;

/**
 * What one of two delegates made of a field that both changed.
 *
 * @param text empty for names, and where the text was removed
 * @param names the names that collide; none for other fields
 * @param removed names that this delegate removed and the other did not
 */
public record CollidingText(String text, List<Named> names, List<ShownName> removed) implements Serializable {
    /** A name and what the form's choices beside it say. */
    public record Named(ShownName name, NameKind kind, String language, String script) implements Serializable {
        static Named of(Name name) {
            return new Named(ShownName.of(name), name.kind(), name.language(), name.script());
        }
    }

    public boolean blank() {
        return text.isEmpty() && names.isEmpty() && removed.isEmpty();
    }
}
