package concord.names;

/** What a resemblance comes to. */
public enum Band {
    /** So strong that the two are held to be one organisation until somebody disagrees. */
    CERTAIN,
    /** Worth a delegate's look; joins nothing by itself. */
    LIKELY,
    NONE
}
