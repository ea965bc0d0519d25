package concord.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Takes a name apart into words that can be compared. */
final class Words {
    private static final Pattern FEMININE_ENDING = Pattern.compile("(?<=\\w\\w\\w)at$");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NUMERAL =
            Pattern.compile("\\w*\\p{Nd}\\w*|(?=..)x{0,3}(?:ix|iv|v?i{0,3})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANKS = Pattern.compile(" ");

    /** The same words come again and again; looking one up is most of the work. */
    private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    private Words() {}

    static List<Word> of(String text, String language) {
        List<String> folded = parts(CAMEL.matcher(text).replaceAll(" "));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < folded.size(); ) {
            int phrase = Lexicon.shipped().phrase(folded, i);
            words.add(phrase > 0 ? phrase(folded, i, phrase) : word(folded.get(i), language));
            i += Math.max(1, phrase);
        }
        return words;
    }

    /** Those that say something. */
    static List<Word> telling(List<Word> words) {
        return words.stream().filter(word -> word.kind() != WordKind.NOISE).toList();
    }

    /** The sound of one folded word; -at, -ah and -a are one ending. */
    static String sound(String latin) {
        return FEMININE_ENDING.matcher(SoundKey.of(latin)).replaceAll("a");
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : BLANKS.split(Folding.of(text), -1)) {
            if (!part.isEmpty()) {
                parts.addAll(ArabicPrefix.apart(part));
            }
        }
        return parts;
    }

    private static Word word(String folded, String language) {
        Word known = KNOWN.get(language + " " + folded);
        if (known != null) {
            return known;
        }
        Word word = looked(folded, language);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(language + " " + folded, word);
        }
        return word;
    }

    private static Word looked(String folded, String language) {
        if (NUMERAL.matcher(folded).matches()) {
            return new Word(folded, folded, "", WordKind.NUMBER, false);
        }
        String sound = sound(Folding.of(LatinReading.of(folded, language)).replace(" ", ""));
        Optional<Lexicon.Sense> sense = Lexicon.shipped().sense(folded, sound);
        return sense.map(s -> new Word(folded, sound, s.meaning(), s.kind(), s.foreign()))
                .orElseGet(() -> new Word(folded, sound, "", WordKind.UNKNOWN, false));
    }

    private static Word phrase(List<String> folded, int from, int length) {
        Lexicon.Sense sense =
                Lexicon.shipped().phraseSense(folded, from, length).orElseThrow();
        String joined = String.join(" ", folded.subList(from, from + length));
        String sound = sound(Folding.of(LatinReading.of(joined, "und")).replace(" ", ""));
        return new Word(joined, sound, sense.meaning(), sense.kind(), sense.foreign());
    }
}
