package concord.names.words;

import concord.names.reading.AccentedLetters;
import concord.names.reading.Folding;
import concord.names.reading.LatinReading;
import concord.names.reading.Recognition;
import concord.names.reading.SoundKey;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What one word of a name is: a number, a word of the lexicon, a foreign word by its sound, or a word of no dictionary. */
final class WordReading {
    private static final String SERBIAN = "sr";
    private static final Set<String> LONG_A = Set.of("tg", "uz");

    private static final Set<String> OTHER_CYRILLIC = Set.of("be", "kk", "ky", "tg", "uz", "az");

    /** The Arabic article, as Japanese writes it in one with its word. */
    private static final Pattern ARU = Pattern.compile("^(?:aru(?=...|$)|atsu$)");

    /** The vowel that Japanese has to add to a last consonant. */
    private static final Pattern LAST_U = Pattern.compile("(?<=[aeiou][^aeiou]?[bfgkmprsz])u$");

    /** The same in Korean, which also writes “sha” as “sya”. */
    private static final Pattern LAST_EU = Pattern.compile("(?<=[aeiou][^aeiou]{1,2})eu$");

    private static final Pattern SY = Pattern.compile("sy(?=[aeiou])");

    /** The article in Chinese. */
    private static final Pattern AER = Pattern.compile("^(?:a|ai)r(?=...)");

    private WordReading() {}

    /**
     * @param language in which its letters are read
     * @param spoken whose word it is
     */
    static Word of(Folding.Written written, String language, String spoken) {
        String folded = written.folded();
        OptionalInt value = Numerals.of(folded);
        if (value.isPresent()) {
            return Word.number(written, value.getAsInt());
        }
        if (Character.isDigit(folded.charAt(0))) {
            return Word.of(written, folded, "", WordKind.NUMBER, false);
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(folded.codePointAt(0));
        String reading = Words.isLatin(written)
                ? AccentedLetters.read(written.letters(), language)
                : latin(read(written.letters(), language), language);
        String bare = LatinPrefix.off(asHeard(folded, reading));
        String sound = Words.sound(bare);
        Folding.Written kept = kept(written, script, language);
        Optional<Lexicon.Sense> sense = Lexicon.shipped().sense(written, sound, spoken);
        // characters with a meaning of their own may sound like anything
        boolean foreign = script != Character.UnicodeScript.HAN || HanSounds.reads(folded);
        return sense.flatMap(known -> foreign ? HeardWords.foreign(script, sound, known) : Optional.empty())
                .or(() -> sense.map(known -> new HeardWords.Known(sound, known)))
                .or(() -> foreign ? HeardWords.of(script, sound) : Optional.empty())
                .or(() -> foreign ? HeardWords.of(script, SoundKey.of(bare)) : Optional.empty())
                .map(known -> Word.of(
                        kept,
                        known.sound(),
                        known.sense().meaning(),
                        known.sense().kind(),
                        known.sense().foreign()))
                .orElseGet(() -> Word.of(kept, sound, "", WordKind.UNKNOWN, false));
    }

    /** What tells the word from others: accents, breves, and letters that its language reads in a way of its own. */
    private static Folding.Written kept(Folding.Written written, Character.UnicodeScript script, String language) {
        return switch (script) {
            case LATIN -> new Folding.Written(AccentedLetters.plainRead(written.letters(), language), written.folded());
            case CYRILLIC -> written;
            default -> new Folding.Written(written.folded(), written.folded());
        };
    }

    /** Serbian letters with marks sound as their Latin fellows do: «ђ» is “dj”. */
    private static String latin(String letters, String language) {
        if (Character.UnicodeScript.of(letters.codePointAt(0)) == Character.UnicodeScript.HAN) {
            return HanSounds.of(letters);
        }
        String latin = LatinReading.of(letters, language);
        boolean serbian =
                language.equals(SERBIAN) || Recognition.language(letters).equals(SERBIAN);
        String read = serbian ? AccentedLetters.read(latin.toLowerCase(Locale.ROOT), SERBIAN) : latin;
        return Folding.of(read).replace(" ", "");
    }

    /** The Arabic article in Japanese, and the one vowel that Korean puts between consonants. */
    private static String asHeard(String folded, String reading) {
        return switch (Character.UnicodeScript.of(folded.codePointAt(0))) {
            case KATAKANA -> {
                String bare = ARU.matcher(reading).replaceFirst("al");
                yield folded.endsWith("ー") ? bare : LAST_U.matcher(bare).replaceFirst("");
            }
            case HAN -> AER.matcher(reading).replaceFirst("al");
            case HANGUL ->
                LAST_EU.matcher(SY.matcher(reading).replaceAll("sh"))
                        .replaceFirst("")
                        .replace("eu", "u");
            default -> reading;
        };
    }

    /** In Russian nobody has to write «ё»; elsewhere it is a letter like others. Tajik and Uzbek «о» is a long “a”. */
    private static String read(String letters, String language) {
        if (LONG_A.contains(language)) {
            return letters.replace('о', 'а');
        }
        return OTHER_CYRILLIC.contains(language) ? letters : letters.replace('ё', 'е');
    }
}
