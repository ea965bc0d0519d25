package concord.edition;

import concord.shared.Name;
import concord.shared.PlainText;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What every part of an edition is held to. Whoever fills one otherwise made a mistake: IllegalArgumentException. */
final class Fit {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,15}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    private Fit() {}

    /** A delegation's code, as the portal gives them. */
    static void code(String code) {
        check(CODE.matcher(code).matches(), "no code of a delegation: ", code);
    }

    static void hash(String hash) {
        check(isHash(hash), "no SHA-256 in lower-case hexadecimal digits: ", hash);
    }

    static boolean isHash(String hash) {
        return SHA_256.matcher(hash).matches();
    }

    /** Others write years beyond these in other ways. */
    static void moment(Instant at) {
        check(!at.isBefore(EARLIEST) && at.isBefore(TOO_LATE), "no moment that all can read: ", at);
    }

    /** A text in one line, that no part of it looks like another. */
    static void line(String text) {
        text(text);
        check(!LINE_END.matcher(text).find(), "more than a line: ", text);
    }

    static void text(String text) {
        check(!text.isBlank(), "a text is missing", "");
        textOrEmpty(text);
    }

    /** Nothing unseen that turns the text round it, and no half of a character: neither has one canonical form. */
    static void textOrEmpty(String text) {
        check(PlainText.of(text).equals(text), "no plain text: ", text);
        check(text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF), "half a character: ", text);
    }

    static void name(Name name) {
        line(name.text());
        textOrEmpty(name.language());
        textOrEmpty(name.script());
    }

    static <T> void distinct(Collection<T> all, Function<T, ?> by) {
        Set<Object> met = new HashSet<>();
        all.forEach(one -> check(met.add(by.apply(one)), "twice: ", by.apply(one)));
    }

    static void check(boolean fit, String otherwise, Object about) {
        if (!fit) {
            throw new IllegalArgumentException(otherwise + about);
        }
    }
}
