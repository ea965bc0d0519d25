package concord.names;

import concord.names.Reason.Kind;

/** What a meeting is worth. All numbers are fixed; they were set on rules, not fitted to lists. */
final class Strength {
    /** From here on a resemblance is likely. */
    static final double LIKELY = .6;

    /** What a certain resemblance of two main names is worth at least; only they come so far. */
    static final double MAIN_NAMES = .98;

    /** Two main names that read the same may decide with a little less, unless the words are plain common ones. */
    private static final double ENOUGH_FOR_MAIN_NAMES = .7;

    private static final double EPSILON = 1e-9;

    private Strength() {}

    static boolean decides(Kind kind, NameVariant v, NameVariant w, double weight) {
        if (v.weak() || w.weak() || !kind.decides()) {
            return false;
        }
        boolean bothMain = v.main() && w.main();
        boolean enough = weight >= WordKind.ENOUGH - EPSILON && telling(v) && telling(w);
        boolean enoughForMain =
                weight >= ENOUGH_FOR_MAIN_NAMES - EPSILON && kind != Kind.SAME_MEANING && foreign(v) && foreign(w);
        return enough || (bothMain && enoughForMain);
    }

    static double of(Kind kind, NameVariant v, NameVariant w, double weight) {
        boolean bothMain = v.main() && w.main();
        boolean oneMain = v.main() || w.main();
        if (kind.decides()) {
            return bothMain ? MAIN_NAMES : oneMain ? .94 : .92;
        }
        double most = bothMain ? .8 : oneMain ? .7 : .6;
        if (kind == Kind.SAME_CORE) {
            return weight >= WordKind.ENOUGH - EPSILON ? bothMain ? .95 : most : most / 2;
        }
        return most * Math.min(1, .5 + weight);
    }

    static double similar(NameVariant v, NameVariant w, double alike) {
        boolean bothMain = v.main() && w.main();
        boolean weak = v.weak() || w.weak();
        return alike * (bothMain ? .8 : weak ? .5 : .7);
    }

    private static boolean telling(NameVariant v) {
        return v.words().stream()
                .anyMatch(word -> word.kind() == WordKind.UNKNOWN
                        || word.kind() == WordKind.WORD
                        || word.kind() == WordKind.PLACE);
    }

    private static boolean foreign(NameVariant v) {
        return v.words().stream().anyMatch(Word::foreign);
    }
}
