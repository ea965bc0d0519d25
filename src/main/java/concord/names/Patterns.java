package concord.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words, beginnings of words (“liberat*”) and phrases (“holy_war”) with their meanings. The first meaning stays. */
final class Patterns {
    private static final int SHORTEST_STEM = 2;

    private record Phrase(List<String> parts, Lexicon.Sense sense) {}

    private final Map<String, Lexicon.Sense> whole = new HashMap<>();
    private final Map<String, Lexicon.Sense> stems = new HashMap<>();
    private final Map<String, Lexicon.Sense> phrases = new HashMap<>();
    private final List<Phrase> stemPhrases = new ArrayList<>();

    void add(String pattern, Lexicon.Sense sense) {
        if (pattern.contains("_") && pattern.contains("*")) {
            stemPhrases.add(new Phrase(List.of(pattern.split("_", -1)), sense));
        } else if (pattern.contains("_")) {
            phrases.putIfAbsent(pattern.replace('_', ' '), sense);
        } else if (pattern.endsWith("*")) {
            stems.putIfAbsent(pattern.substring(0, pattern.length() - 1), sense);
        } else {
            whole.putIfAbsent(pattern, sense);
        }
    }

    void addIfNew(String pattern, Lexicon.Sense sense) {
        boolean known = !pattern.contains("_") && find(pattern).isPresent();
        if (!known) {
            add(pattern, sense);
        }
    }

    Optional<Lexicon.Sense> find(String word) {
        Lexicon.Sense exact = whole.get(word);
        for (int length = word.length(); exact == null && length >= SHORTEST_STEM; length--) {
            exact = stems.get(word.substring(0, length));
        }
        return Optional.ofNullable(exact);
    }

    Optional<Lexicon.Sense> findPhrase(List<String> words) {
        Lexicon.Sense exact = phrases.get(String.join(" ", words));
        return exact != null
                ? Optional.of(exact)
                : stemPhrases.stream()
                        .filter(phrase -> fits(phrase.parts(), words))
                        .map(Phrase::sense)
                        .findFirst();
    }

    private static boolean fits(List<String> parts, List<String> words) {
        if (parts.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean stem = part.endsWith("*");
            if (stem
                    ? !words.get(i).startsWith(part.substring(0, part.length() - 1))
                    : !words.get(i).equals(part)) {
                return false;
            }
        }
        return true;
    }
}
