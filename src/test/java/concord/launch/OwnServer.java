package concord.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A MariaDB that is not the portal's: it can be killed under it, and come back as it was. */
final class OwnServer {
    private final DatabaseAccess access;
    private final List<String> command;
    private Process process;

    private OwnServer(EmbeddedDatabase database, List<String> command) {
        access = database.access();
        process = database.server();
        this.command = command;
    }

    static OwnServer start(Path directory) throws IOException, InterruptedException {
        DataDirectory.delete(directory);
        EmbeddedDatabase database =
                EmbeddedDatabase.start(DataDirectory.take(directory), new Stop(new Terminal(System.out, System.err)));
        database.awaitAnswer();
        return new OwnServer(database, withoutInitFile(database.server().info()));
    }

    DatabaseAccess access() {
        return access;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** The init file is gone by then. */
    private static List<String> withoutInitFile(ProcessHandle.Info info) {
        return Stream.concat(info.command().stream(), info.arguments().stream().flatMap(Stream::of))
                .filter(argument -> !argument.startsWith("--init-file"))
                .toList();
    }
}
