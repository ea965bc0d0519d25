package concord.verify;

import concord.edition.Verification;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says whether a file is an edition and agrees with its hash and its initials, and, if an earlier one is given, how the
 * two differ. Called with “edition=FILE”, “hash=HEX”, “before=FILE” and “language=ru”; all but the first may be empty or
 * left out.
 */
public final class VerifyEdition {
    private static final int AGREES = 0;
    private static final int DISAGREES = 1;
    private static final int NO_EDITION = 2;

    private final Sentences sentences;

    private VerifyEdition(Sentences sentences) {
        this.sentences = sentences;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = run(out, args);
        if (code != AGREES) {
            // Within Maven too, whose own end would not tell 1 from 2.
            System.exit(code);
        }
    }

    /** @return 0 if all agrees, 1 if something does not, 2 if there is no edition to speak of */
    static int run(PrintStream out, String... args) {
        Sentences sentences = new Sentences(given("language=", args));
        int code = new VerifyEdition(sentences)
                .code(given("edition=", args), given("hash=", args), given("before=", args));
        sentences.told().forEach(out::println);
        return code;
    }

    private static String given(String name, String... args) {
        return Stream.of(args)
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }

    private int code(String file, String hash, String earlier) {
        try {
            if (file.isEmpty()) {
                sentences.tell("verification.usage");
                return NO_EDITION;
            }
            Verification after = told(file, Optional.of(hash).filter(text -> !text.isEmpty()));
            return earlier.isEmpty() ? code(after) : Math.max(code(after), compared(earlier, after));
        } catch (NoSuchFileException e) {
            sentences.tell("verification.no_file", String.valueOf(e.getFile()));
        } catch (IOException e) {
            sentences.tell("verification.unreadable", String.valueOf(e.getMessage()));
        }
        return NO_EDITION;
    }

    private Verification told(String file, Optional<String> hash) throws IOException {
        Verification verification = Verification.of(Files.readAllBytes(Path.of(file)), hash);
        VerificationTold.to(sentences, verification);
        return verification;
    }

    private int compared(String earlier, Verification after) throws IOException {
        sentences.pause();
        Verification before = told(earlier, Optional.empty());
        if (before.edition().isPresent() && after.edition().isPresent()) {
            sentences.pause();
            DifferenceTold.to(sentences, before.edition().get(), after.edition().get());
        }
        return code(before);
    }

    private static int code(Verification verification) {
        if (verification.refusal().isPresent()) {
            return NO_EDITION;
        }
        return verification.holds() ? AGREES : DISAGREES;
    }
}
