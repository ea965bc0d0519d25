package concord.names.words;

import java.util.regex.Pattern;

/** The Arabic article is often written as one with its word: “Alqaida”, “Eddine”. */
final class LatinPrefix {
    private static final Pattern ARTICLE =
            Pattern.compile("[aeiu]l-?(?=..)|(?:[aeu])(?=([dnrstz])\\1)|[aeu](?:ch|sh)(?=ch|sh)");
    /** With one alone, “ama”, nearly any word could be left of another. */
    private static final Pattern CONSONANTS = Pattern.compile("[^aeiou].*[^aeiouy]");

    private static final int SHORTEST_WORD = 3;

    private LatinPrefix() {}

    /** The folded word without the article, where a known word of Arabic origin is left. */
    static String off(String folded) {
        var article = ARTICLE.matcher(folded);
        if (!article.lookingAt() || Lexicon.shipped().heard(Words.sound(folded)).isPresent()) {
            return folded;
        }
        String rest = folded.substring(article.end());
        String single = rest.length() > 1 && rest.charAt(0) == rest.charAt(1) ? rest.substring(1) : rest;
        boolean known = single.length() >= SHORTEST_WORD
                && CONSONANTS.matcher(single).find()
                && Lexicon.shipped().heard(Words.sound(single)).isPresent();
        return known ? single : folded;
    }
}
