package concord.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The terminal of the person who started the portal. Only the launcher speaks there, in sentences. */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private boolean closed;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** From now on what others print goes to the file; what is said here still comes to the terminal. */
    void keepOthersOut(Path file) throws IOException {
        PrintStream others = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        System.setOut(others);
        System.setErr(others);
    }

    synchronized void say(String key, Object... args) {
        if (!closed) {
            out.println(LauncherText.of(key, args));
        }
    }

    /** The last sentence: what breaks while everything ends is not worth another. */
    synchronized void sayLast(String key) {
        say(key);
        closed = true;
    }

    /** One sentence here; its cause, if it has one, to the file where the others print. */
    synchronized void refuse(CannotStart refusal) {
        if (System.err != err && refusal.getCause() != null) {
            refusal.printStackTrace();
        }
        if (!closed) {
            err.println(refusal.getMessage());
            closed = true;
        }
    }
}
