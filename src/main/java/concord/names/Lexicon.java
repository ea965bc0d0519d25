package concord.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of the field, from {@code words.txt}, and the names of all states, from ICU. */
final class Lexicon {
    /** A meaning found. */
    record Sense(WordKind kind, String meaning, boolean foreign) {}

    private static final Lexicon SHIPPED = new Lexicon(LexiconLines.shipped());
    private static final int LONGEST_PHRASE = 4;

    private final Map<String, Sense> written = new HashMap<>();
    private final Map<String, Map<String, Sense>> stems = new HashMap<>();
    private final Map<String, Sense> heard = new HashMap<>();
    private final Map<String, Sense> phrases = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();
    private final Map<String, Boolean> startsPhrase = new ConcurrentHashMap<>();
    private final Map<String, String> arabicReadings = new HashMap<>();

    private Lexicon(List<LexiconLines.Entry> entries) {
        entries.forEach(this::add);
        addStates(States.names());
        entries.forEach(this::addStem);
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    /** The meaning of one folded word with this sound: as it is written, as it sounds, or by its stem. */
    Optional<Sense> sense(String folded, String sound) {
        Sense exact = written.get(folded);
        return exact != null ? Optional.of(exact) : heard(sound).or(() -> stemmed(folded));
    }

    /** The meaning of a word of Arabic, Persian or Turkic origin in other letters. */
    Optional<Sense> heard(String sound) {
        return Optional.ofNullable(heard.get(sound));
    }

    boolean isWritten(String folded) {
        return written.containsKey(folded);
    }

    private Optional<Sense> stemmed(String folded) {
        for (String language : Stems.languages(Recognition.script(folded))) {
            Sense sense = stems.getOrDefault(language, Map.of()).get(Stems.of(folded, language));
            if (sense != null) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    /** How many words from here on are a phrase with a meaning of its own; 0 if none. */
    int phrase(List<String> folded, int from) {
        int longest = startsPhrase(folded.get(from)) ? Math.min(LONGEST_PHRASE, folded.size() - from) : 0;
        for (int length = longest; length > 1; length--) {
            if (phraseSense(folded, from, length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** Few words do, and finding out needs a stemmer. */
    private boolean startsPhrase(String folded) {
        Boolean known = startsPhrase.get(folded);
        if (known == null) {
            String stem = stemmed(List.of(folded));
            known = phraseStarts.contains(folded) || (stem != null && phraseStarts.contains(stem));
            if (startsPhrase.size() < Words.MOST_KNOWN) {
                startsPhrase.put(folded, known);
            }
        }
        return known;
    }

    Optional<Sense> phraseSense(List<String> folded, int from, int length) {
        List<String> words = folded.subList(from, from + length);
        Sense exact = phrases.get(String.join(" ", words));
        return exact != null ? Optional.of(exact) : Optional.ofNullable(phrases.get(stemmed(words)));
    }

    private static @Nullable String stemmed(List<String> words) {
        String script = Recognition.script(words.get(0));
        return Stems.languages(script).isEmpty()
                ? null
                : stemmed(words, Stems.languages(script).get(0));
    }

    private static String stemmed(List<String> words, String language) {
        List<String> stemmed = new ArrayList<>();
        words.forEach(word -> stemmed.add(Stems.of(word, language)));
        return String.join(" ", stemmed);
    }

    Optional<String> arabicReading(String folded) {
        return Optional.ofNullable(arabicReadings.get(folded));
    }

    private void add(LexiconLines.Entry entry) {
        Sense sense = sense(entry);
        String folded = Folding.of(word(entry).replace('_', ' '));
        if (entry.language().equals("script")) {
            arabicReadings.put(folded, entry.word().split("=", 2)[1]);
        }
        if (folded.contains(" ")) {
            addPhrase(folded, entry.language(), sense);
        } else if (entry.language().equals("ar")) {
            heard.putIfAbsent(Words.sound(folded), sense);
        } else {
            written.putIfAbsent(folded, sense);
        }
    }

    private void addPhrase(String folded, String language, Sense sense) {
        putPhrase(folded, sense);
        putPhrase(stemmed(List.of(folded.split(" ", -1)), language), sense);
    }

    private void putPhrase(String phrase, Sense sense) {
        phrases.putIfAbsent(phrase, sense);
        phraseStarts.add(phrase.substring(0, phrase.indexOf(' ')));
    }

    private void addStem(LexiconLines.Entry entry) {
        String folded = Folding.of(word(entry));
        if (!entry.language().equals("ar") && !entry.word().contains("_")) {
            stems.computeIfAbsent(entry.language(), any -> new HashMap<>())
                    .putIfAbsent(Stems.of(folded, entry.language()), sense(entry));
        }
    }

    /** A state has the meaning that the file gives to one of its names, or else its code. */
    private void addStates(Map<String, String> states) {
        Map<String, Sense> senses = new HashMap<>();
        states.forEach((name, state) -> {
            Sense sense = written.get(name);
            if (sense != null && sense.kind() == WordKind.PLACE) {
                senses.putIfAbsent(state, sense);
            }
        });
        states.forEach((name, state) ->
                addState(name, senses.getOrDefault(state, new Sense(WordKind.PLACE, state, false))));
    }

    private void addState(String name, Sense sense) {
        if (name.contains("_")) {
            putPhrase(name.replace('_', ' '), sense);
        } else if (sense(name, name).isEmpty()) {
            written.putIfAbsent(name, sense);
        }
    }

    private static Sense sense(LexiconLines.Entry entry) {
        boolean foreign = entry.language().equals("ar") || entry.language().equals("script");
        return new Sense(entry.kind(), entry.meaning(), foreign);
    }

    private static String word(LexiconLines.Entry entry) {
        return entry.word().split("=", 2)[0];
    }
}
