package concord.names;

import java.util.LinkedHashMap;
import java.util.Map;

/** By what an entry is found in the index: each clue with what it is worth. */
final class Clues {
    private static final int SHORTEST_SKELETON = 3;

    private Clues() {}

    static Map<String, Double> of(ComparableForm form) {
        Map<String, Double> clues = new LinkedHashMap<>();
        form.byReading().keySet().forEach(key -> clues.put("r " + key, 8.0));
        form.byMeaning().keySet().forEach(key -> clues.put("m " + key, 8.0));
        form.byCore().keySet().forEach(key -> clues.putIfAbsent("c " + key, 4.0));
        form.byAcronym().keySet().forEach(key -> clues.putIfAbsent("a " + key, 2.0));
        form.byInitials().keySet().stream()
                .filter(key -> key.length() > 2)
                .forEach(key -> clues.putIfAbsent("a " + key, 1.0));
        form.variants().forEach(variant -> variant.words().forEach(word -> words(clues, word)));
        return clues;
    }

    /** Only words that tell something: “group” would lead to half of every list. */
    private static void words(Map<String, Double> clues, Word word) {
        if (word.kind() == WordKind.UNKNOWN || word.kind() == WordKind.WORD) {
            clues.putIfAbsent("w " + word.key(), word.weight());
            String skeleton = skeleton(word.sound());
            if (skeleton.length() >= SHORTEST_SKELETON) {
                clues.putIfAbsent("s " + skeleton, word.weight() / 2);
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
