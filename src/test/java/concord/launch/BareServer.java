package concord.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB that somebody else has set up: with the accounts and schemas that the statements make, and no others. */
public record BareServer(int port, DataDirectory data, Stop stop) implements AutoCloseable {
    /** Under {@code target}, by that name. */
    public static BareServer start(String name, List<String> statements) throws IOException, InterruptedException {
        Path directory = Path.of("target", name).toAbsolutePath();
        DataDirectory.delete(directory);
        DataDirectory data = DataDirectory.take(directory);
        try {
            return start(data, statements);
        } catch (CannotStart failure) {
            throw new AssertionError(Files.readString(data.log("mariadb.log")), failure);
        }
    }

    private static BareServer start(DataDirectory data, List<String> statements)
            throws IOException, InterruptedException {
        Stop stop = new Stop(new Terminal(System.out, System.err));
        DatabasePrograms programs = DatabasePrograms.unpackInto(data);
        programs.layOut(data, stop);
        Path initFile = Files.write(data.temporary().resolve("init.sql"), statements);
        int port = freePort();
        stop.start(programs.server(ServerArguments.of(data, port, initFile), data.log("mariadb.log")), server -> {
            server.destroy();
            server.waitFor();
        });
        return new BareServer(port, data, stop);
    }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, schema);
    }

    /** Returns once this user is let in. */
    public void await(String schema, String user, String password) throws InterruptedException {
        DatabaseUser portal = new DatabaseUser(user, password);
        DatabaseAccess access = new DatabaseAccess(url(schema), portal, portal);
        for (int tries = 0; tries < 600 && !DatabaseAnswer.isThere(access); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    public void close() throws IOException {
        stop.end();
        data.lock().acquiredBy().close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
