package concord.names.words;

/** How alike two words are spelled. */
public final class Spelling {
    /** Less alike than this are two words. */
    public static final double ALIKE = .75;

    private static final double ROUGHLY = .6;
    private static final int SHORTEST = 4;

    private Spelling() {}

    /** Between {@value #ALIKE} and 1, or 0 where a meaning, or too much of the sound, differs. */
    public static double alike(Word one, Word other) {
        if (Word.sameKey(one, other)) {
            return 1;
        }
        if (one.kind() != other.kind()
                || one.kind().tellsApart()
                || (!one.meaning().isEmpty() && !other.meaning().isEmpty())) {
            return 0;
        }
        boolean sameConsonants = one.skeleton().length() > 2 && one.skeleton().equals(other.skeleton());
        int shorter = Math.min(one.sound().length(), other.sound().length());
        int longer = Math.max(one.sound().length(), other.sound().length());
        boolean tooLong = longer - shorter > longer * (1 - ALIKE);
        double alike = shorter < SHORTEST || tooLong ? 0 : alike(one.sound(), other.sound());
        return sameConsonants ? Math.max(alike, ALIKE) : alike;
    }

    /** How alike they sound, also where they are two words; little is nothing. */
    public static double roughly(Word one, Word other) {
        double alike = alike(one.sound(), other.sound());
        return alike < ROUGHLY ? 0 : alike;
    }

    /** Whether two words of no dictionary sound the same but for one letter; a short one has too many neighbours. */
    public static boolean differInOneLetter(Word one, Word other) {
        return one.kind() == WordKind.UNKNOWN
                && other.kind() == WordKind.UNKNOWN
                && Math.min(one.sound().length(), other.sound().length()) > SHORTEST
                && distance(one.sound(), other.sound()) == 1;
    }

    /** 1 for the same letters, 0 for none in common. */
    static double alike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - distance(one, other) / (double) longer;
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
