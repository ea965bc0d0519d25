package concord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server whose launcher was killed before it could stop it. It would keep the data locked. */
final class LeftOverServer {
    private LeftOverServer() {}

    static Path pidFile(DataDirectory data) {
        return data.root().resolve("mariadb.pid");
    }

    static void stop(DataDirectory data) throws IOException, InterruptedException {
        Optional<ProcessHandle> found = find(data);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        server.destroy();
        try {
            server.onExit().get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new CannotStart(stubborn, "refused.left_over", Long.toString(server.pid()));
        }
    }

    /** The number in the file may meanwhile belong to anybody: only our own program counts. */
    private static Optional<ProcessHandle> find(DataDirectory data) throws IOException {
        Path file = pidFile(data);
        String pid = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!pid.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(data.databasePrograms()))
                        .isPresent());
    }
}
