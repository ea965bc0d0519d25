package concord.names;

/**
 * One word of a name, or one phrase that the lexicon knows.
 *
 * @param folded as written, folded
 * @param sound the key of its Latin reading
 * @param meaning the lexicon's meaning, empty if it has none
 * @param foreign whether it was found as a word of Arabic origin in Latin or Cyrillic letters
 */
record Word(String folded, String sound, String meaning, WordKind kind, boolean foreign) {
    /** What it is compared by: its meaning, or else its sound. */
    String key() {
        return meaning.isEmpty() ? sound : "=" + meaning;
    }

    double weight() {
        return kind == WordKind.UNKNOWN && sound.length() < 3 ? .3 : kind.weight(foreign);
    }

    /** What the two tell together when they have the same key. */
    static double weight(Word one, Word other) {
        boolean sameSound = one.sound.equals(other.sound);
        return sameSound ? Math.min(one.weight(), other.weight()) : one.kind.weight(false);
    }
}
