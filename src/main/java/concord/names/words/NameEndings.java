package concord.names.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Endings that a language gives to any name, also to a foreign one: the article of Bulgarian, the nominative of Georgian,
 * the plural that makes a people of a name in “-i”: “Houthis”, חות'ים, «Хутите». Only words that no dictionary has lose
 * them, and only as a second way to read the name.
 *
 * <p>Source: the declensions of nouns in the languages' grammars, as the stemmers of Snowball and Lucene have them.
 */
public final class NameEndings {
    private record Ending(Pattern found, String instead) {}

    private static final String ENGLISH = "en";
    private static final String ALL = "und";

    /** By language where there is one, else by script. */
    private static final Map<String, Ending> ENDINGS = new HashMap<>();

    static {
        ending(ENGLISH, "(?<=[a-z]{3}[a-z&&[^aeious]]i)s$", "");
        ending("bg", "(?<=\\p{L}{3})(?:те|та|то|ът|ят)$", "");
        ending("pl", "(?<=\\p{L}{3})owie$", "");
        ending("he", "(?<=\\p{L}{2})ים$", "י");
        ending("ka", "(?<=\\p{L}{3})(?:ი|ები|ის|ების)$", "");
        ending("hy", "(?<=\\p{L}{3})(?:ը|ի|ներ|ները|ների)$", "");
        ending("kk", "(?<=\\p{L}{3})[лдт][ае]р(?:[дт]ың|[дт]ің|ы|і)?$", "");
        ending("ky", "(?<=\\p{L}{3})[лдт][аеоө]р(?:дын|дин|ы|и)?$", "");
        ending("uz", "(?<=\\p{L}{3})(?:lar|лар)(?:i|и)?$", "");
        ending("tr", "(?<=\\p{L}{3})l[ae]r[ıi]?$", "");
        ending("az", "(?<=\\p{L}{3})l[aə]r[ıi]?$", "");
        ending("bn", "(?<=\\p{L}\\p{M}?\\p{L})(?:ের|রা|দের)$", "");
        ending("ta", "(?<=\\p{L}\\p{M}?\\p{L})(?:கள்|களின்|ின்)$", "");
        ending("fa", "(?<=\\p{L}{3})(?:ها|هاي)$", "");
    }

    private NameEndings() {}

    private static void ending(String language, String found, String instead) {
        ENDINGS.put(language, new Ending(Pattern.compile(found), instead));
    }

    /** The name with such words without their endings, if there are any. */
    public static Optional<List<Word>> off(List<Word> words, String text, String language) {
        String spoken = Words.spoken(text, language);
        Ending ending = ENDINGS.get(spoken.equals(ALL) && isLatin(words) ? ENGLISH : spoken);
        if (ending == null || words.stream().noneMatch(word -> bears(word, ending))) {
            return Optional.empty();
        }
        StringBuilder bare = new StringBuilder();
        for (Word word : words) {
            bare.append(
                    bears(word, ending)
                            ? ending.found().matcher(word.folded()).replaceAll(ending.instead())
                            : word.folded());
            bare.append(' ');
        }
        return Optional.of(Words.of(bare.toString(), language));
    }

    private static boolean bears(Word word, Ending ending) {
        return word.kind() == WordKind.UNKNOWN
                && ending.found().matcher(word.folded()).find();
    }

    private static boolean isLatin(List<Word> words) {
        return !words.isEmpty() && words.get(0).script() == Character.UnicodeScript.LATIN;
    }
}
