package concord.exchange.naming;

import concord.shared.NameKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say that names follow: “a.k.a.”, “formerly known as”, «другие названия:».
 *
 * @param start where these words begin
 * @param end where the names begin
 */
record KnownAs(NameKind kind, int start, int end) {
    private static final Pattern WORDS = Pattern.compile("(?iu)(?:"
            + "(?<weak>(?:weak|low quality)\\s+a\\.?k\\.?a\\b\\.?)"
            + "|(?<former>f\\.k\\.a\\.?|\\bfka\\b|(?:formerly|previously)(?:\\s+known)?(?:\\s+as)?\\b"
            + "|\\bбывш\\p{L}+|\\bранее(?:\\s+известн\\p{L}+\\s+как)?|\\bпрежн\\p{L}+\\s+(?:названи|наименовани)\\p{L}+)"
            + "|(?<also>(?:good quality\\s+)?[an]\\.k\\.a\\.?|\\b[an]ka\\b"
            + "|\\b(?:also|now|better|otherwise)\\s+(?:known|referred\\s+to)(?:\\s+\\p{L}+){0,3}?\\s+as\\b"
            + "|\\b(?:друг|ин)\\p{L}+(?:\\s+используем\\p{L}+)?\\s+(?:названи|наименовани)\\p{L}+"
            + "|\\bтакже\\s+известн\\p{L}+\\s+как|\\bон[аои]?\\s+же)"
            + ")\\s*[:,]?\\s*");

    /** Where the text says so for the first time. */
    static Optional<KnownAs> in(String text) {
        Matcher words = WORDS.matcher(text);
        return words.find() ? Optional.of(of(words)) : Optional.empty();
    }

    /** What the text begins with. */
    static Optional<KnownAs> before(String text) {
        Matcher words = WORDS.matcher(text);
        return words.lookingAt() ? Optional.of(of(words)) : Optional.empty();
    }

    private static KnownAs of(Matcher words) {
        NameKind kind = words.group("weak") != null
                ? NameKind.WEAK
                : words.group("former") != null ? NameKind.FORMERLY_KNOWN_AS : NameKind.ALSO_KNOWN_AS;
        return new KnownAs(kind, words.start(), words.end());
    }
}
