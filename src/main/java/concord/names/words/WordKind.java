package concord.names.words;

/**
 * How much a word of a name tells. The weights are fixed, so that no score depends on what happens to be listed.
 *
 * <p>A name decides from a weight of {@link #ENOUGH}: one word that no dictionary has, or a place and two common words.
 */
public enum WordKind {
    NOISE(0, 0),
    FORM(.15, .3),
    TOPIC(.3, .45),
    WORD(.6, 1),
    PLACE(.6, .6),
    NUMBER(.4, .4),
    UNIT(.2, .2),
    UNKNOWN(1, 1);

    public static final double ENOUGH = 1;

    private final double translated;
    private final double transliterated;

    WordKind(double translated, double transliterated) {
        this.translated = translated;
        this.transliterated = transliterated;
    }

    /** A word that stands in a foreign spelling, such as “jamaat”, tells more than its translation, “group”. */
    double weight(boolean foreign) {
        return foreign ? transliterated : translated;
    }

    /** Whether it says more than that there is a body of some kind and cause. */
    public boolean tells() {
        return this == UNKNOWN || this == WORD || this == PLACE;
    }

    /** Whether it tells namesakes apart. */
    public boolean tellsApart() {
        return this == PLACE || this == NUMBER || this == UNIT;
    }
}
