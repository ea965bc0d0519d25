package concord.names.words;

import concord.names.reading.Folding;
import concord.names.reading.LexiconLines;
import concord.names.reading.Recognition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the field, from {@code words.txt}, and the names of all states, from ICU. */
public final class Lexicon {
    /** A meaning found. */
    record Sense(WordKind kind, String meaning, boolean foreign) {}

    private static final Lexicon SHIPPED = new Lexicon(LexiconLines.shipped());

    private final Map<String, Sense> written = new HashMap<>();
    private final Map<String, StemSenses> stems = new HashMap<>();
    private final Map<String, Sense> heard = new HashMap<>();
    private final Map<String, Sense> phrases = new HashMap<>();
    /** From the first word of phrases to how many words the longest of them has. */
    private final Map<String, Integer> phraseStarts = new HashMap<>();

    /** Few words begin like one of them, and only of these the stem is needed. */
    private final Set<String> phraseBeginnings = new HashSet<>();

    private final Lately<String> firstStems = new Lately<>();

    private Lexicon(List<LexiconLines.Entry> entries) {
        entries.forEach(this::add);
        addStates(States.names());
        entries.forEach(this::addStem);
    }

    public static Lexicon shipped() {
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

    public boolean isWritten(String folded) {
        return written.containsKey(folded);
    }

    private Optional<Sense> stemmed(String folded) {
        for (String language : Stems.languages(Recognition.script(folded))) {
            StemSenses senses = stems.get(language);
            Optional<Sense> sense = senses == null ? Optional.empty() : senses.of(folded);
            if (sense.isPresent()) {
                return sense;
            }
        }
        return Optional.empty();
    }

    /** How many words from here on are a phrase with a meaning of its own; 0 if none. */
    int phrase(List<String> folded, int from) {
        for (int length = Math.min(longestPhrase(folded.get(from)), folded.size() - from); length > 1; length--) {
            if (phraseSense(folded, from, length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** How many words the longest phrase has that begins with this one. */
    private int longestPhrase(String folded) {
        return phraseBeginnings.contains(StemSenses.beginning(folded))
                ? Math.max(phraseStarts.getOrDefault(folded, 0), phraseStarts.getOrDefault(firstStem(folded), 0))
                : 0;
    }

    Optional<Sense> phraseSense(List<String> folded, int from, int length) {
        List<String> words = folded.subList(from, from + length);
        Sense exact = phrases.get(String.join(" ", words));
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(
                        phrases.get(words.stream().map(this::firstStem).collect(Collectors.joining(" "))));
    }

    /** The stem in the language that more lists are written in than in others of the same script. */
    private String firstStem(String folded) {
        return firstStems.of(folded, word -> {
            List<String> languages = Stems.languages(Recognition.script(word));
            return languages.isEmpty() ? word : Stems.of(word, languages.get(0));
        });
    }

    private void add(LexiconLines.Entry entry) {
        Sense sense = sense(entry);
        String folded = Folding.of(entry.written());
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
        List<String> stemmed = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            stemmed.add(Stems.of(word, language));
        }
        putPhrase(String.join(" ", stemmed), sense);
    }

    private void putPhrase(String phrase, Sense sense) {
        phrases.putIfAbsent(phrase, sense);
        String[] words = phrase.split(" ", -1);
        phraseStarts.merge(words[0], words.length, Math::max);
        phraseBeginnings.add(StemSenses.beginning(words[0]));
    }

    private void addStem(LexiconLines.Entry entry) {
        String folded = Folding.of(entry.written());
        if (!entry.language().equals("ar") && !entry.written().contains(" ")) {
            stems.computeIfAbsent(entry.language(), StemSenses::new).add(folded, sense(entry));
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
        boolean foreign = entry.language().equals("ar") || entry.inArabicLetters();
        return new Sense(WordKind.valueOf(entry.kind().toUpperCase(Locale.ROOT)), entry.meaning(), foreign);
    }
}
