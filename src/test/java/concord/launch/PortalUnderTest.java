package concord.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts what {@code mvn -Prun} starts, by the same steps, and prints the database owner's access, so that a test can
 * look behind the portal. Arguments: port, data directory, war.
 */
final class PortalUnderTest {
    private PortalUnderTest() {}

    /** The container's threads would keep a process alive whose start has failed. */
    public static void main(String[] args) throws InterruptedException {
        try {
            start(args);
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void start(String[] args) throws IOException, InterruptedException {
        Listener listener = new Listener("127.0.0.1", Integer.parseInt(args[0]), List.of());
        Settings settings = new Settings(listener, Path.of(args[1]), Optional.empty(), Optional.empty());
        PrintStream out = System.out;
        Terminal terminal = new Terminal(out, System.err);
        DataDirectory data = DataDirectory.take(settings.data());
        terminal.keepOthersOut(data.log("console.log"));
        Stop stop = Stop.whenTheProcessEnds(terminal);
        EmbeddedDatabase database = EmbeddedDatabase.start(data, stop);
        database.awaitAnswer();
        Handover.ofSamples(database.access());
        stop.also(Portal::stop);
        Portal.start(settings, War.from(new String[] {args[2]}), data);
        DatabaseUser owner = database.access().owner();
        out.println("READY " + database.access().url() + " " + owner.name() + " " + owner.password());
    }
}
