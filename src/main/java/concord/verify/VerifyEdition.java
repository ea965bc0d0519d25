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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a file is an edition and agrees with its hash and its initials, and, if an earlier one is given, how the
 * two differ. Called with the file, the expected hash, the earlier file and “ru” for Russian; all but the first may be
 * empty or left out.
 */
public final class VerifyEdition {
    private static final int AGREES = 0;
    private static final int DISAGREES = 1;
    private static final int NO_EDITION = 2;
    private static final int MOST_ARGUMENTS = 4;

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
        List<String> given = new ArrayList<>(List.of(args));
        given.addAll(Collections.nCopies(MOST_ARGUMENTS, ""));
        Sentences sentences = new Sentences(given.get(3));
        int code = new VerifyEdition(sentences).code(given.get(0), given.get(1), given.get(2));
        sentences.told().forEach(out::println);
        return code;
    }

    private int code(String file, String hash, String earlier) {
        try {
            if (file.isEmpty()) {
                sentences.tell("verification.usage");
                return NO_EDITION;
            }
            Verification after = told(file, Optional.of(hash).filter(text -> !text.isBlank()));
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
