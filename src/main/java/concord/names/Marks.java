package concord.names;

import concord.shared.Particulars;

/**
 * What of an entry can contradict another: the reference of its designations, the places and the numbers in its names.
 * Immutable.
 */
public final class Marks {
    /** Of an entry that has nothing of the kind. */
    public static final Marks NONE = new Marks(Facts.NONE, Distinctions.NONE);

    private final Facts facts;
    private final Distinctions distinctions;

    private Marks(Facts facts, Distinctions distinctions) {
        this.facts = facts;
        this.distinctions = distinctions;
    }

    static Marks of(Facts facts, Distinctions distinctions) {
        return facts.references().isEmpty() && distinctions.equals(Distinctions.NONE)
                ? NONE
                : new Marks(facts, distinctions);
    }

    /** Costs about as much as a comparable form, since the names have to be taken apart. */
    public static Marks of(Particulars particulars) {
        return ComparableForm.of(particulars).marks();
    }

    /** Whether the two cannot be one organisation; what one of them leaves open contradicts nothing. */
    public boolean contradict(Marks other) {
        return facts.referencesDiffer(other.facts)
                || distinctions.placesDiffer(other.distinctions)
                || distinctions.numbersDiffer(other.distinctions);
    }
}
