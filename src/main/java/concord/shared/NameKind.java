package concord.shared;

/** What a name is to its entry, in the order in which names are shown. */
public enum NameKind {
    PRIMARY,
    ALSO_KNOWN_AS,
    FORMERLY_KNOWN_AS,
    ACRONYM,
    /** So common or so vague that it says little about identity. */
    WEAK
}
