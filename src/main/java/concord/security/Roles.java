package concord.security;

/** The container's role names, as constants for annotations. */
public final class Roles {
    public static final String DELEGATE = "delegate";
    public static final String HEAD = "head";
    public static final String CHAIR = "chair";
    public static final String OBSERVER = "observer";
    public static final String ADMINISTRATOR = "administrator";

    /** Held by nobody but an account that must first replace its one-time password; it opens that page alone. */
    public static final String NEWCOMER = "newcomer";

    private Roles() {}
}
