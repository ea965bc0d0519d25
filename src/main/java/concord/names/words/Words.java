package concord.names.words;

import concord.names.reading.Folding;
import concord.names.reading.LatinReading;
import concord.names.reading.SoundKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a name apart into words that can be compared. */
public final class Words {
    private static final Pattern FEMININE_ENDING = Pattern.compile("(?<=\\w\\w\\w)at$");
    /** French and Italian articles before a vowel: “l’unification”, “d’Afrique”, “dell’Islam”. */
    private static final Pattern ELISION =
            Pattern.compile("(?iU)(?<!\\w)(l|d|qu|dell|all|nell)['’](?=[aeiouhàâéèêîôû])");

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NUMERAL =
            Pattern.compile("\\w*\\p{Nd}\\w*|(?=..)x{0,3}(?:ix|iv|v?i{0,3})", Pattern.UNICODE_CHARACTER_CLASS);

    /** The same words come again and again; looking one up is most of the work. */
    private static final Lately<Word> KNOWN = new Lately<>();

    private static final Lately<List<String>> TAKEN = new Lately<>();

    private Words() {}

    public static List<Word> of(String text, String language) {
        List<String> folded = parts(text);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < folded.size(); ) {
            int phrase = Lexicon.shipped().phrase(folded, i);
            words.add(phrase > 0 ? phrase(folded, i, phrase) : word(folded.get(i), language));
            i += Math.max(1, phrase);
        }
        return words;
    }

    /** The words of a text that count, as it stands in a reason. */
    public static List<Word> counting(String text) {
        return telling(of(text, "und"));
    }

    /** Those that say something. */
    public static List<Word> telling(List<Word> words) {
        return Word.which(words, word -> word.kind() != WordKind.NOISE);
    }

    /** The sound of one folded word; -at, -ah and -a are one ending. */
    static String sound(String latin) {
        return FEMININE_ENDING.matcher(SoundKey.of(latin)).replaceAll("a");
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String folded = Folding.of(apart(text));
        for (int from = 0; from < folded.length(); ) {
            int blank = folded.indexOf(' ', from);
            int to = blank < 0 ? folded.length() : blank;
            parts.addAll(TAKEN.of(folded.substring(from, to), Words::taken));
            from = to + 1;
        }
        return parts;
    }

    /** What a folded word consists of: a word without its article, or the words of a Chinese phrase. */
    private static List<String> taken(String folded) {
        return HanWords.apart(bare(folded));
    }

    /** “AumShinrikyo” and “l’Islam” are two words each. */
    private static String apart(String text) {
        boolean elided = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
        String unelided = elided ? ELISION.matcher(text).replaceAll("$1 ") : text;
        return hasLowerBeforeUpper(unelided) ? CAMEL.matcher(unelided).replaceAll(" ") : unelided;
    }

    private static boolean hasLowerBeforeUpper(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Without the Arabic article and particles that are written as one with their word. */
    private static String bare(String part) {
        if (isPlain(part)) {
            return LatinPrefix.off(part);
        }
        return switch (Character.UnicodeScript.of(part.codePointAt(0))) {
            case ARABIC -> ArabicPrefix.off(part);
            case HEBREW -> HebrewPrefix.off(part);
            default -> part;
        };
    }

    private static Word word(String folded, String language) {
        String key = isPlain(folded) ? folded : language + " " + folded;
        return KNOWN.of(key, any -> looked(folded, language));
    }

    /** Latin letters are read alike in every language. */
    private static boolean isPlain(String folded) {
        char first = folded.charAt(0);
        return first >= 'a' && first <= 'z';
    }

    private static Word looked(String folded, String language) {
        if (NUMERAL.matcher(folded).matches()) {
            return Word.of(folded, folded, "", WordKind.NUMBER, false);
        }
        String reading = Folding.of(LatinReading.of(folded, language)).replace(" ", "");
        String bare = LatinPrefix.off(reading);
        String sound = sound(bare);
        Optional<Lexicon.Sense> sense = Lexicon.shipped().sense(folded, sound);
        return sense.map(s -> Word.of(folded, sound, s.meaning(), s.kind(), s.foreign()))
                .orElseGet(() -> Word.of(folded, sound, "", WordKind.UNKNOWN, false));
    }

    private static Word phrase(List<String> folded, int from, int length) {
        Lexicon.Sense sense =
                Lexicon.shipped().phraseSense(folded, from, length).orElseThrow();
        String joined = String.join(" ", folded.subList(from, from + length));
        String sound = sound(Folding.of(LatinReading.of(joined, "und")).replace(" ", ""));
        return Word.of(joined, sound, sense.meaning(), sense.kind(), sense.foreign());
    }
}
