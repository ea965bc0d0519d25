package concord.tabled;

import java.util.Locale;

/** What the editor of a tabled entry says of a change. */
public enum ChangeKind {
    /** It says the same in better words: positions on the version before go on. */
    EDITORIAL,
    /** It says something else: positions on the version before are stale until they are confirmed. */
    SUBSTANTIVE;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
