package concord.shared;

import java.util.Locale;

/** By what a delegation breaks the silence. */
public enum BreakKind {
    OBJECTION,
    /** Not this text, but another one. */
    AMENDMENT;

    /** Last part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
