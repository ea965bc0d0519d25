package concord.launch;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the portal and everything that it needs, says where it is, and stops it all on Ctrl-C. */
public final class Launch {
    private Launch() {}

    /** Runs the war that is given, or else {@code concord.war} beside the launcher’s own jar. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Terminal terminal = new Terminal(System.out, System.err);
        // Threads of the container and of the driver would keep a failed start alive.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            terminal.refuse(new CannotStart(failure, "refused.unexpected", failure.toString()));
            System.exit(1);
        });
        try {
            Maven.endTogether();
            SupportedJava.check(Runtime.version().feature());
            Settings settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
            new Start(settings, War.from(args), terminal).run();
        } catch (CannotStart refusal) {
            terminal.refuse(refusal);
            System.exit(1);
        }
    }
}
