package concord.exchange.source;

/** What a list names. A list of the portal has organisations alone. */
public enum SourceKind {
    ORGANISATION,
    PERSON,
    VESSEL,
    AIRCRAFT,
    OTHER
}
