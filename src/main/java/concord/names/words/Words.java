package concord.names.words;

import concord.names.reading.AccentedLetters;
import concord.names.reading.Folding;
import concord.names.reading.LatinReading;
import concord.names.reading.Recognition;
import concord.names.reading.SoundKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a name apart into words that can be compared. */
public final class Words {
    private static final Pattern FEMININE_ENDING = Pattern.compile("(?<=\\w\\w\\w)at$");
    private static final Pattern FEMININE_ADJECTIVE = Pattern.compile("(?<=\\w\\w)iyy?eh?$");
    private static final Pattern OF_GOD = Pattern.compile(
            "(?<=\\w\\w[\\w&&[^aeiou]])(?:[aeou]ll[ao]|[aeou]ll[ao]h|[aeou]ll[ao]h[aeiu]|[aeou]l[ao]h|[ou]la)$");
    /** The same words come again and again; looking one up is most of the work. */
    private static final Lately<Word> KNOWN = new Lately<>();

    private static final Lately<List<String>> TAKEN = new Lately<>();

    /** Of no language, so that no letter is read in a way of its own. */
    private static final String UNMARKED = "zxx";

    /** Languages of whose letters one may be read in two ways: a long “a” or “o”, “k” or “h”. */
    private static final Set<String> TWO_WAYS = Set.of("tg", "uz", "ta");

    private static final char LAST_PLAIN = '~';

    private Words() {}

    public static List<Word> of(String text, String language) {
        return of(text, language, AccentedLetters.language(text, language), spoken(text, language));
    }

    /** The same, Latin letters read as if they had no marks, and Tajik, Uzbek and Tamil ones the other way. */
    public static List<Word> withoutMarks(String text, String language) {
        String spoken = spoken(text, language);
        return of(text, TWO_WAYS.contains(spoken) ? UNMARKED : language, UNMARKED, spoken);
    }

    /** Whether {@link #withoutMarks} can differ from {@link #of(String, String)}: whether there are such letters. */
    public static boolean mayReadOtherwise(String text, String language) {
        return TWO_WAYS.contains(spoken(text, language))
                || text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** The language whose words these are. */
    static String spoken(String text, String language) {
        return language.equals("und") ? Recognition.language(text) : language;
    }

    /**
     * @param language in which letters other than Latin ones are read
     * @param latin in which Latin ones are
     * @param spoken whose words they are
     */
    private static List<Word> of(String text, String language, String latin, String spoken) {
        List<Folding.Written> written = parts(text);
        List<String> folded = written.stream().map(Folding.Written::folded).toList();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < folded.size(); ) {
            int phrase = Lexicon.shipped().phrase(folded, i);
            words.add(
                    phrase > 0
                            ? phrase(folded, i, phrase)
                            : word(written.get(i), isLatin(written.get(i)) ? latin : language, spoken));
            i += Math.max(1, phrase);
        }
        return CompoundNumbers.joined(words);
    }

    /** The words of a text that count, as it stands in a reason. */
    public static List<Word> counting(String text) {
        return telling(of(text, "und"));
    }

    /** Those that say something. */
    public static List<Word> telling(List<Word> words) {
        return Word.which(words, word -> word.kind() != WordKind.NOISE);
    }

    /** The sound of one folded word; -at, -ah and -a are one ending, and so are -allah, -ollah and -ullah. */
    static String sound(String latin) {
        String unified = OF_GOD.matcher(FEMININE_ADJECTIVE.matcher(latin).replaceAll("iyya"))
                .replaceAll("allah");
        String key = SoundKey.of(unified);
        return FEMININE_ENDING.matcher(key).replaceAll("a");
    }

    private static List<Folding.Written> parts(String text) {
        List<Folding.Written> parts = new ArrayList<>();
        for (Folding.Written word : Folding.words(PartedText.of(text))) {
            List<String> taken = TAKEN.of(word.folded(), Words::taken);
            if (taken.size() == 1 && taken.get(0).equals(word.folded())) {
                parts.add(word);
            } else {
                taken.forEach(part -> parts.add(new Folding.Written(part, part)));
            }
        }
        return parts;
    }

    /** What a folded word consists of: a word without its article, or the words of a Chinese phrase. */
    private static List<String> taken(String folded) {
        String bare = bare(folded);
        return switch (Character.UnicodeScript.of(bare.codePointAt(0))) {
            case LATIN -> GermanCompounds.apart(bare);
            case ARABIC -> ArabicPrefix.apart(bare);
            default -> HanWords.apart(bare);
        };
    }

    /** Without the Arabic article and particles that are written as one with their word. */
    private static String bare(String part) {
        return switch (Character.UnicodeScript.of(part.codePointAt(0))) {
            case LATIN -> LatinPrefix.off(part);
            case ARABIC -> ArabicPrefix.off(part);
            case HEBREW -> HebrewPrefix.off(part);
            default -> part;
        };
    }

    private static Word word(Folding.Written written, String language, String spoken) {
        boolean plain = isPlain(written.letters()) && AccentedLetters.readsPlainly(written.letters(), language);
        String read = plain ? written.letters() : language + " " + written.letters();
        String key = Lexicon.shipped().tells(written.folded(), spoken) ? read + " " + spoken : read;
        return KNOWN.of(key, any -> WordReading.of(written, language, spoken));
    }

    /** Plain letters are read alike in nearly every language. */
    private static boolean isPlain(String letters) {
        return letters.chars().allMatch(letter -> letter <= LAST_PLAIN);
    }

    static boolean isLatin(Folding.Written written) {
        return Character.UnicodeScript.of(written.folded().codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private static Word phrase(List<String> folded, int from, int length) {
        Lexicon.Sense sense =
                Lexicon.shipped().phraseSense(folded, from, length).orElseThrow();
        String joined = String.join(" ", folded.subList(from, from + length));
        String sound = sound(Folding.of(LatinReading.of(joined, "und")).replace(" ", ""));
        return Word.of(new Folding.Written(joined, joined), sound, sense.meaning(), sense.kind(), sense.foreign());
    }
}
