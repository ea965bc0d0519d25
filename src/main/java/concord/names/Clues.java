package concord.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what an entry is found in the index: each clue with what it is worth. */
final class Clues {
    private static final int SHORTEST = 3;

    private Clues() {}

    static Map<String, Double> of(List<NameVariant> variants) {
        Map<String, Double> clues = new HashMap<>();
        for (NameVariant variant : variants) {
            if (variant.acronym().isEmpty()) {
                names(clues, variant);
            } else {
                add(clues, "a " + variant.acronym(), 2);
            }
            variant.words().forEach(word -> words(clues, word));
        }
        return clues;
    }

    private static void names(Map<String, Double> clues, NameVariant variant) {
        add(clues, "r " + variant.reading(), 8);
        add(clues, "m " + variant.meaning(), 8);
        if (!variant.core().isEmpty()) {
            add(clues, "c " + variant.core(), 4);
        }
        variant.initials().stream().filter(key -> key.length() >= SHORTEST).forEach(key -> add(clues, "a " + key, 1));
    }

    private static void add(Map<String, Double> clues, String clue, double worth) {
        clues.merge(clue, worth, Math::max);
    }

    /** Only words that tell something: “group” would lead to half of every list. */
    private static void words(Map<String, Double> clues, Word word) {
        if (word.kind() == WordKind.UNKNOWN || word.kind() == WordKind.WORD) {
            add(clues, "w " + word.key(), word.weight());
            String skeleton = skeleton(word.sound());
            if (skeleton.length() >= SHORTEST) {
                add(clues, "s " + skeleton, word.weight() / 2);
            }
        }
    }

    /** The consonants: vowels are what transliterations differ in most. */
    static String skeleton(String sound) {
        StringBuilder consonants = new StringBuilder(sound.length());
        sound.chars().filter(c -> "aiu".indexOf(c) < 0).forEach(c -> consonants.append((char) c));
        return consonants.toString();
    }
}
