package concord.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the field, from {@code words.txt}, and the names of all states, from ICU. */
final class Lexicon {
    /** A meaning found. */
    record Sense(WordKind kind, String meaning, boolean foreign) {}

    private static final Lexicon SHIPPED = new Lexicon(LexiconLines.shipped());
    private static final int LONGEST_PHRASE = 4;

    private final Patterns written = new Patterns();
    private final Patterns heard = new Patterns();
    private final Map<String, String> arabicReadings = new HashMap<>();

    private Lexicon(List<LexiconLines.Entry> entries) {
        entries.forEach(this::add);
        States.names().forEach((name, state) -> written.addIfNew(name, new Sense(WordKind.PLACE, state, false)));
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    /** The meaning of one folded word with this sound. */
    Optional<Sense> sense(String folded, String sound) {
        return written.find(folded).or(() -> heard.find(sound));
    }

    /** How many words from here on are a phrase with a meaning of its own; 0 if none. */
    int phrase(List<String> folded, int from) {
        for (int length = Math.min(LONGEST_PHRASE, folded.size() - from); length > 1; length--) {
            if (phraseSense(folded, from, length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    Optional<Sense> phraseSense(List<String> folded, int from, int length) {
        return written.findPhrase(folded.subList(from, from + length));
    }

    Optional<String> arabicReading(String folded) {
        return Optional.ofNullable(arabicReadings.get(folded));
    }

    private void add(LexiconLines.Entry entry) {
        Sense sense = new Sense(entry.kind(), entry.meaning(), entry.language().equals("ar"));
        switch (entry.language()) {
            case "script" -> {
                String[] word = entry.word().split("=", 2);
                arabicReadings.put(Folding.of(word[0]), word[1]);
                written.add(Folding.of(word[0]), new Sense(entry.kind(), entry.meaning(), true));
            }
            case "ar" -> heard.add(heardKey(entry.word()), sense);
            default -> written.add(foldedPattern(entry.word()), sense);
        }
    }

    private static String foldedPattern(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : word.split("_", -1)) {
            parts.add(Folding.of(part) + (part.endsWith("*") ? "*" : ""));
        }
        return String.join("_", parts);
    }

    private static String heardKey(String word) {
        return word.endsWith("*") ? SoundKey.of(word.substring(0, word.length() - 1)) + "*" : Words.sound(word);
    }
}
