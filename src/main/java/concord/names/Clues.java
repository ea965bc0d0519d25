package concord.names;

import concord.names.words.Word;
import java.util.HashMap;
import java.util.Map;

/** By what a search finds a name: each clue with what it is worth beside others. */
final class Clues {
    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 8;
    private static final double WORD = 1;
    private static final double SKELETON = .4;
    private static final double TRIGRAM = .45;
    private static final double ACRONYM = 1.2;
    private static final double INITIALS = .6;

    /** A name may be longer than its acronym: “Limited”, “of Nowhere”. */
    private static final double FIRST_INITIALS = .3;

    /** Any short word may be an acronym in a list that is written in capitals throughout. */
    private static final double SHORT_WORD = .5;

    /** Consonants that one language hears as another’s, each above the one that stands for it. */
    private static final String HEARD = "tkpjv";

    private static final String AS = "dgbxf";

    private Clues() {}

    static Map<String, Double> of(NameVariant variant) {
        Map<String, Double> clues = new HashMap<>();
        variant.words().forEach(word -> word(word, clues));
        trigrams(variant.reading(), clues);
        if (variant.acronym().isEmpty()) {
            variant.initials().forEach(initials -> initials(initials, clues));
        } else {
            clues.put("a" + variant.acronym(), ACRONYM);
        }
        return clues;
    }

    private static void word(Word word, Map<String, Double> clues) {
        clues.put("w" + word.key(), WORD);
        if (word.meaning().isEmpty()) {
            if (word.skeleton().length() >= SHORTEST) {
                clues.put("s" + heard(word.skeleton()), SKELETON);
            }
            if (word.folded().length() >= SHORTEST && word.folded().length() <= LONGEST_ACRONYM) {
                clues.put("a" + word.folded(), SHORT_WORD);
            }
        }
    }

    private static String heard(String skeleton) {
        StringBuilder heard = new StringBuilder(skeleton);
        for (int i = 0; i < heard.length(); i++) {
            int at = HEARD.indexOf(heard.charAt(i));
            heard.setCharAt(i, at < 0 ? heard.charAt(i) : AS.charAt(at));
        }
        return heard.toString();
    }

    private static void initials(String initials, Map<String, Double> clues) {
        for (int length = SHORTEST; length <= Math.min(LONGEST_ACRONYM, initials.length()); length++) {
            double worth = length == initials.length() ? INITIALS : FIRST_INITIALS;
            clues.merge("a" + initials.substring(0, length), worth, Math::max);
        }
    }

    private static void trigrams(String reading, Map<String, Double> clues) {
        String framed = "_" + reading + "_";
        for (int i = 0; i + SHORTEST <= framed.length(); i++) {
            clues.put("t" + framed.substring(i, i + SHORTEST), TRIGRAM);
        }
    }
}
