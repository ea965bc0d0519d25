package concord.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The launcher in a process of its own, on a database that was there before, with what it told of the administrator. */
record StartedPortal(Process process, URI address, String administrator, String oneTimePassword) {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern TOLD = Pattern.compile("Sign in as “(.+)” with the one-time password (\\S+) ");

    static StartedPortal on(DatabaseAccess access, Path data) throws IOException {
        int port = freePort();
        Process process = start(access, data, port);
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher told = TOLD.matcher(line);
            if (told.find()) {
                URI address = URI.create("http://localhost:" + port + "/");
                return new StartedPortal(process, address, told.group(1), told.group(2));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("told of no administrator: " + said);
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the portal did not stop");
        }
    }

    private static Process start(DatabaseAccess access, Path data, int port) throws IOException {
        List<String> command = OwnJava.command();
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + Files.createDirectories(TARGET.resolve("tmp")),
                "-jar",
                TARGET.resolve("concord-launcher.jar").toString(),
                TARGET.resolve("concord.war").toString()));
        ProcessBuilder portal = new ProcessBuilder(command);
        portal.environment()
                .putAll(Map.of(
                        "CONCORD_HTTP_PORT", Integer.toString(port),
                        "CONCORD_DATA", data.toString(),
                        "CONCORD_DB_URL", access.url(),
                        "CONCORD_DB_USER", access.owner().name(),
                        "CONCORD_DB_PASSWORD", access.owner().password()));
        return portal.redirectErrorStream(true).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
