package concord.edition;

import concord.shared.PlainText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a file is no edition that can be verified.
 *
 * @param key message key “edition.refusal.…” of a sentence that says what is wrong and what to do
 * @param args what the sentence is filled with: plain texts, and not long, whatever stands in the file
 */
public record Refused(String key, List<String> args) {
    private static final int LONGEST = 200;

    public Refused {
        args = args.stream().map(Refused::shown).toList();
    }

    Refused(String key, String... args) {
        this(key, Stream.of(args).toList());
    }

    private static String shown(String arg) {
        String plain = PlainText.of(arg);
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
