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

    private static final char LAST_PLAIN = '~';
    private static final int SHORT_SOUND = 3;

    private final Map<String, Sense> written = new HashMap<>();
    private final Map<String, StemSenses> stems = new HashMap<>();
    private final Map<String, Sense> heard = new HashMap<>();
    private final Map<String, Sense> phrases = new HashMap<>();
    /** From the first word of phrases to how many words the longest of them has. */
    private final Map<String, Integer> phraseStarts = new HashMap<>();

    /** Few words begin like one of them, and only of these the stem is needed. */
    private final Set<String> phraseBeginnings = new HashSet<>();

    private final OwnWords own = new OwnWords();

    private final PlaceEndings places = new PlaceEndings();

    private final Lately<String> firstStems = new Lately<>();

    private Lexicon(List<LexiconLines.Entry> entries) {
        entries.forEach(this::add);
        addStates(States.names());
        SpelledNumbers.inLanguages(Languages.ALL)
                .forEach((word, value) ->
                        written.putIfAbsent(word, new Sense(WordKind.NUMBER, Word.VALUE + value, false)));
        Months.names()
                .forEach((name, month) ->
                        written.putIfAbsent(name, new Sense(WordKind.NUMBER, "month_" + month, false)));
        entries.forEach(this::addStem);
        written.forEach((word, sense) -> {
            if (sense.kind() == WordKind.PLACE) {
                places.add(word, sense);
            }
        });
    }

    public static Lexicon shipped() {
        return SHIPPED;
    }

    /** The meaning of one word with this sound: as it is written, as it sounds, or by its stem. */
    Optional<Sense> sense(Folding.Written word, String sound, String language) {
        Optional<Sense> exact = own.exact(word, language).or(() -> Optional.ofNullable(written.get(word.folded())));
        return exact.isPresent()
                ? exact
                : heardIn(word.folded(), sound)
                        .or(() -> own.stemmed(word, language))
                        .or(() -> stemmed(word))
                        .or(() -> places.of(word.folded()));
    }

    /** Whether the word may mean something else in another language. */
    boolean tells(String folded, String language) {
        return own.tells(folded, language);
    }

    /** In other letters a short word sounds like many that say something: “бит”, “bayt”. */
    private Optional<Sense> heardIn(String folded, String sound) {
        boolean clear = folded.charAt(0) <= LAST_PLAIN || sound.length() > SHORT_SOUND;
        return heard(sound).filter(sense -> clear || sense.kind() == WordKind.NOISE);
    }

    /** The meaning of a word of Arabic, Persian or Turkic origin in other letters. */
    Optional<Sense> heard(String sound) {
        return Optional.ofNullable(heard.get(sound));
    }

    public boolean isWritten(String folded) {
        return written.containsKey(folded);
    }

    private Optional<Sense> stemmed(Folding.Written word) {
        for (String language : Stems.languages(Recognition.script(word.folded()))) {
            Optional<Sense> sense = stemmed(word, language);
            if (sense.isPresent()) {
                return sense;
            }
        }
        return Optional.empty();
    }

    private Optional<Sense> stemmed(Folding.Written word, String language) {
        StemSenses senses = stems.get(language);
        return senses == null ? Optional.empty() : senses.of(word);
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
            if (!OwnWords.only(entry.language(), entry.written(), folded)) {
                written.putIfAbsent(folded, sense);
            }
            Folding.words(entry.written()).forEach(word -> own.add(entry, word, sense));
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
        List<Folding.Written> words = Folding.words(entry.written());
        if (!entry.language().equals("ar") && words.size() == 1) {
            List<String> languages = entry.inArabicLetters() ? Stems.languages("Arab") : List.of(entry.language());
            languages.forEach(
                    language -> stems.computeIfAbsent(language, StemSenses::new).add(words.get(0), sense(entry)));
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
        States.accented()
                .forEach((name, state) ->
                        own.addAccented(name, senses.getOrDefault(state, new Sense(WordKind.PLACE, state, false))));
    }

    private void addState(String name, Sense sense) {
        if (name.contains("_")) {
            putPhrase(name.replace('_', ' '), sense);
        } else if (sense(new Folding.Written(name, name), name, "").isEmpty()) {
            written.putIfAbsent(name, sense);
        }
    }

    private static Sense sense(LexiconLines.Entry entry) {
        boolean foreign = entry.language().equals("ar") || entry.inArabicLetters();
        return new Sense(WordKind.valueOf(entry.kind().toUpperCase(Locale.ROOT)), entry.meaning(), foreign);
    }
}
