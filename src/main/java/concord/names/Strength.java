package concord.names;

import concord.names.Reason.Kind;
import concord.names.words.Word;
import concord.names.words.WordKind;

/** What a meeting is worth. All numbers are fixed; they were set on rules, not fitted to lists. */
final class Strength {
    /** From here on a resemblance is likely. */
    static final double LIKELY = .6;

    /** Both quote one entry of a list that both know. */
    static final double SAME_REFERENCE = .99;

    /** A remark of one quotes the entry that the other quotes; it may speak of somebody else. */
    static final double REMARKED_REFERENCE = .75;

    /** What a certain resemblance of two main names is worth at least; only they come so far. */
    static final double MAIN_NAMES = .98;

    /**
     * Two main names that read the same may decide with a little less where their words are foreign ones in other
     * letters: “Jemaah Islamiyah” is a name, «الجماعة الإسلامية» and “Islamic Group” could be anybody's.
     */
    private static final double ENOUGH_FOR_MAIN_NAMES = .7;

    /** Four common words in one order are no common name any more. */
    private static final double ENOUGH_OF_COMMON_WORDS = 1.4;

    private static final double PLACED = .9;
    private static final double FOREIGN_CORE = .95;
    private static final double EPSILON = 1e-9;

    private Strength() {}

    /** The initials of a name are never enough to be likely; an acronym that both bear is, while nobody else bears it. */
    static double acronym(Kind kind, String text) {
        return kind == Kind.SAME_ACRONYM ? LIKELY : text.length() >= 4 ? .55 : .45;
    }

    /** A name with a place and without: less than without a difference. */
    static double placed(NameVariant v, NameVariant w, double weight) {
        boolean weak = v.weak() || w.weak();
        return weak ? 0 : PLACED * of(Kind.COMMON_WORDS, v, w, weight);
    }

    static boolean decides(Kind kind, NameVariant v, NameVariant w, double weight) {
        if (v.weak() || w.weak() || !kind.decides()) {
            return false;
        }
        boolean bothMain = v.main() && w.main();
        boolean enough = weight >= WordKind.ENOUGH - EPSILON && telling(v) && telling(w);
        boolean longEnough = read(kind) && weight >= ENOUGH_OF_COMMON_WORDS - EPSILON;
        boolean enoughForMain =
                weight >= ENOUGH_FOR_MAIN_NAMES - EPSILON && read(kind) && transliterated(v) && transliterated(w);
        return enough || longEnough || (bothMain && enoughForMain);
    }

    /** Whether a meeting decides by no more than common words in other letters. */
    static boolean onlyTransliterated(Meeting meeting) {
        boolean ofNames = meeting.kind() != Kind.SAME_REFERENCE && meeting.kind() != Kind.SEVERAL_NAMES;
        boolean tells = telling(meeting.left()) && telling(meeting.right());
        return meeting.decides() && ofNames && !tells && meeting.weight() < ENOUGH_OF_COMMON_WORDS - EPSILON;
    }

    /** Whether the words themselves are the same, and in their order. */
    private static boolean read(Kind kind) {
        return kind != Kind.SAME_MEANING && kind != Kind.OTHER_ORDER;
    }

    static double of(Kind kind, NameVariant v, NameVariant w, double weight) {
        boolean bothMain = v.main() && w.main();
        boolean oneMain = v.main() || w.main();
        if (kind.decides()) {
            return bothMain ? MAIN_NAMES : oneMain ? .94 : .92;
        }
        double most = bothMain ? .8 : oneMain ? .7 : .6;
        if (kind == Kind.SAME_CORE) {
            return weight >= WordKind.ENOUGH - EPSILON ? bothMain ? .95 : most : foreignCore(v, w, most, weight);
        }
        return most * Math.min(1, .5 + weight);
    }

    /** “al-Shabaab” and “Harakat al-Shabaab”: common words, but foreign ones. */
    private static double foreignCore(NameVariant v, NameVariant w, double most, double weight) {
        return Bodies.neutralOnly(v, w) ? FOREIGN_CORE * most * Math.min(1, .5 + weight) : most / 2;
    }

    /** “Society, Kenya branch” and “Society (Kenya)”: likely, even where only one of them says that it is a part. */
    static double samePart(NameVariant v, NameVariant w) {
        return v.main() && w.main() ? .8 : v.main() || w.main() ? .7 : .6;
    }

    static double similar(NameVariant v, NameVariant w, double alike) {
        boolean bothMain = v.main() && w.main();
        boolean oneMain = v.main() || w.main();
        boolean weak = v.weak() || w.weak();
        return alike * (weak ? .5 : bothMain ? .8 : oneMain ? .7 : .65);
    }

    private static boolean telling(NameVariant v) {
        return v.hasWord(word -> word.kind().tells());
    }

    private static boolean transliterated(NameVariant v) {
        return v.hasWord(Word::transliterated);
    }
}
