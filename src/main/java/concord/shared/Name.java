package concord.shared;

import java.io.Serializable;

/**
 * One name of an organisation.
 *
 * @param kind what the name is to its entry
 * @param text as the authority writes it, in its own script; never blank
 * @param language BCP 47 language subtag, lower case (“ar”), or “und” where it is not known
 * @param script ISO 15924 code (“Arab”, “Cyrl”, “Latn”), or “Zyyy” where the text has no letters
 */
public record Name(NameKind kind, String text, String language, String script) implements Serializable {
    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name has a text");
        }
    }
}
