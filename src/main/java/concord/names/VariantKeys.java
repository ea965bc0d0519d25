package concord.names;

import concord.names.words.Heard;
import concord.names.words.NameKeys;
import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.ArrayList;
import java.util.List;

/** The keys of one name. */
final class VariantKeys {
    /** What is left of a name without one word has to tell this much. */
    private static final double ENOUGH_REST = .6;

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_LOOSE = 3;
    private static final int SHORTEST_HEARD = 2;
    private static final int SHORTEST_CHANGED = 4;
    private static final int HALF = 2;
    /** Of a longer word no letter is left out: nobody's name has as many consonants in one word. */
    static final int LONGEST_CHANGED = 24;

    private static final int SHORTEST_ACRONYM = 3;
    private static final int SHORTEST_HEARD_ACRONYM = 4;

    private VariantKeys() {}

    /** Is told each key of a name, and whether it is only a part of what the name says. */
    interface Adding {
        void key(KeyKind kind, String text, boolean partial);

        default void key(KeyKind kind, String text) {
            key(kind, text, false);
        }
    }

    static void of(NameVariant variant, Adding add) {
        add.key(KeyKind.READING, variant.reading());
        if (!variant.acronym().isEmpty()) {
            acronym(variant, add);
            return;
        }
        add.key(KeyKind.MEANING, variant.meaning());
        placeless(variant.placeless(), add);
        core(variant, add);
        loose(variant, add);
        rest(variant.words(), add);
        heard(variant.words(), add);
        String near = NameKeys.near(variant.words());
        if (!near.isEmpty()) {
            add.key(KeyKind.NEAR, near);
        }
        initials(variant, add);
    }

    /** Also as it sounds, in whatever letters; a short one sounds like too many. */
    private static void acronym(NameVariant variant, Adding add) {
        if (variant.acronym().length() >= SHORTEST_ACRONYM) {
            add.key(KeyKind.ACRONYM, variant.acronym());
        }
        if (variant.acronym().length() >= SHORTEST_HEARD_ACRONYM) {
            add.key(KeyKind.ACRONYM, "~" + variant.reading());
        }
    }

    /** To meet names that have the same words and no place. */
    private static void placeless(List<Word> words, Adding add) {
        if (weight(words) >= ENOUGH_REST) {
            add.key(KeyKind.MEANING, NameKeys.sorted(words), true);
        }
    }

    private static double weight(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }

    private static void heard(List<Word> words, Adding add) {
        if (Heard.consonants(words) >= SHORTEST_HEARD) {
            add.key(KeyKind.HEARD, Heard.key(words));
        }
    }

    /** A core of common words is one only where they are foreign: “al-Shabaab”. */
    private static void core(NameVariant variant, Adding add) {
        List<Word> core = variant.core();
        if (weight(core) >= WordKind.ENOUGH || Word.any(core, Word::foreign)) {
            add.key(KeyKind.CORE, NameKeys.sorted(core));
        }
        List<Word> part = variant.whichPart();
        if (weight(part) >= WordKind.ENOUGH) {
            add.key(KeyKind.CORE, NameKeys.sorted(part));
        }
    }

    /** Of a long name, to meet acronyms. */
    private static void initials(NameVariant variant, Adding add) {
        for (String initials : variant.initials()) {
            if (initials.length() >= SHORTEST_ACRONYM) {
                add.key(KeyKind.ACRONYM, initials, true);
            }
        }
    }

    /** Without vowels, which transliterations differ in most; a single word also with one consonant less. */
    private static void loose(NameVariant variant, Adding add) {
        List<Word> words = variant.words();
        String loose = NameKeys.loose(words);
        if (loose.length() < SHORTEST_LOOSE || !variant.hasWord(word -> word.kind() == WordKind.UNKNOWN)) {
            return;
        }
        add.key(KeyKind.LOOSE, loose);
        if (words.size() == 1 && loose.length() >= SHORTEST_CHANGED && loose.length() <= LONGEST_CHANGED) {
            for (int i = 0; i < loose.length(); i++) {
                add.key(KeyKind.LOOSE, loose.substring(0, i) + loose.substring(i + 1));
            }
        }
    }

    /**
     * Without each word that no dictionary has, but for its first consonant: one of them may be misspelled. Where the others
     * tell little, with half of its consonants, of which one half is right where one letter is wrong.
     */
    private static void rest(List<Word> words, Adding add) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == WordKind.UNKNOWN) {
                List<Word> rest = new ArrayList<>(words);
                String skeleton = rest.remove(i).skeleton();
                if (weight(rest) >= ENOUGH_REST) {
                    add.key(KeyKind.REST, NameKeys.sorted(rest) + "~" + first(skeleton, 1));
                } else if (skeleton.length() >= SHORTEST_CHANGED) {
                    add.key(KeyKind.REST, NameKeys.sorted(rest) + "<" + first(skeleton, HALF));
                    add.key(KeyKind.REST, NameKeys.sorted(rest) + ">" + skeleton.substring(skeleton.length() - HALF));
                }
            }
        }
    }

    private static String first(String skeleton, int most) {
        return skeleton.substring(0, Math.min(most, skeleton.length()));
    }
}
