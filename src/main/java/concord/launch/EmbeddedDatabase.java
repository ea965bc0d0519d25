package concord.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server that lives and ends with this process, and that only this machine can reach.
 *
 * @param initFile holds the passwords, until the server has answered
 */
record EmbeddedDatabase(Process server, DatabaseAccess access, Path initFile, Path log) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SCHEMA = "concord";

    /** What it starts is ended with everything else, from its first moment. */
    static EmbeddedDatabase start(DataDirectory data, Stop stop) throws IOException, InterruptedException {
        LeftOverServer.stop(data);
        DatabasePrograms programs = DatabasePrograms.unpackInto(data);
        programs.layOut(data, stop);
        int port = freePort();
        SecureRandom random = new SecureRandom();
        DatabaseAccess access = access(port, random);
        Path initFile = InitFile.write(data.temporary(), InitFile.statements(SCHEMA, access, random));
        Path log = data.log("mariadb.log");
        Process server =
                stop.start(programs.server(ServerArguments.of(data, port, initFile), log), EmbeddedDatabase::end);
        return new EmbeddedDatabase(server, access, initFile, log);
    }

    private static DatabaseAccess access(int port, SecureRandom random) {
        return new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, SCHEMA),
                DatabaseUser.withFreshPassword("concord_portal", random),
                DatabaseUser.withFreshPassword("concord_owner", random));
    }

    void awaitAnswer() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!DatabaseAnswer.isThere(access)) {
            if (server.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new CannotStart("refused.database_start", log);
            }
        }
        Files.delete(initFile);
    }

    /** Asks the server to end, and gives it the time to write everything down. */
    void stop() throws InterruptedException {
        end(server);
    }

    private static void end(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
