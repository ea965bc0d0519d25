package concord.joint;

import concord.shared.Stance;

/** How one delegation stands to a joint entry. */
public enum Standing {
    LISTED,
    SUPPORT,
    NO_OBJECTION,
    HOLD,
    OBJECT,
    /** It does not list it and has said nothing, which is no objection. */
    SILENT;

    /** What a stance comes to while it counts. */
    public static Standing of(Stance stance) {
        return switch (stance) {
            case SUPPORT -> SUPPORT;
            case NO_OBJECTION -> NO_OBJECTION;
            case HOLD -> HOLD;
            case OBJECT -> OBJECT;
        };
    }

    /** Whether nothing more is needed of this delegation. */
    public boolean agrees() {
        return this == LISTED || this == SUPPORT || this == NO_OBJECTION;
    }
}
