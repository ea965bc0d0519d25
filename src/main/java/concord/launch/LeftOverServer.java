package concord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The database's programs, if their launcher was killed before it could stop them: the server, or the installer with
 * the server that it has started. They would keep the data locked, or go on writing it.
 */
final class LeftOverServer {
    private LeftOverServer() {}

    static Path pidFile(DataDirectory data) {
        return data.root().resolve("mariadb.pid");
    }

    static void stop(DataDirectory data) throws IOException, InterruptedException {
        List<ProcessHandle> found = find(data);
        found.forEach(ProcessHandle::destroy);
        for (ProcessHandle program : found) {
            try {
                program.onExit().get(1, TimeUnit.MINUTES);
            } catch (ExecutionException | TimeoutException stubborn) {
                throw new CannotStart(stubborn, "refused.left_over", Long.toString(program.pid()));
            }
        }
    }

    /** The data is this launcher's alone, so whatever runs from its programs was left over. */
    private static List<ProcessHandle> find(DataDirectory data) throws IOException {
        Path programs = data.databasePrograms();
        if (!Files.exists(programs)) {
            return List.of();
        }
        List<Path> ours = List.of(programs, programs.toRealPath());
        return ProcessHandle.allProcesses()
                .filter(process ->
                        program(process.info()).anyMatch(path -> ours.stream().anyMatch(path::startsWith)))
                .toList();
    }

    /** Of a script the system names the shell, and the script as what the shell was given. */
    private static Stream<Path> program(ProcessHandle.Info process) {
        return Stream.concat(
                        process.command().stream(),
                        process.arguments().stream()
                                .flatMap(arguments -> Stream.of(arguments).limit(1)))
                .filter(text -> text.startsWith("/") || text.contains(":\\"))
                .map(Path::of);
    }
}
