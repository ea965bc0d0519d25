package concord.portal;

import concord.launch.OwnJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The portal as {@code mvn -Prun} starts it, with its sample lists: one for all browser tests of a run, in a process of
 * its own. A test takes it as a parameter.
 */
public class RunningPortal implements ParameterResolver {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Where the portal is, and the database behind it, as its owner sees it. */
    public record Portal(Process process, URI address, String database, String owner, String password)
            implements AutoCloseable {
        public URI page(String path) {
            return address.resolve(path);
        }

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(database, owner, password);
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningPortal.class))
                .getOrComputeIfAbsent(Portal.class, any -> start("portal-under-test"));
    }

    /** A portal of its own, for a test that harms it; its data lies under {@code target} by that name. */
    public static Portal start(String name) {
        try {
            Path data = TARGET.resolve(name);
            delete(data);
            int port = freePort();
            Process process = new ProcessBuilder(command(port, data))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String[] ready = firstLineOf(process.getInputStream()).split(" ", -1);
            return new Portal(process, URI.create("http://localhost:" + port + "/"), ready[1], ready[2], ready[3]);
        } catch (IOException e) {
            throw new IllegalStateException("the portal did not start", e);
        }
    }

    private static List<String> command(int port, Path data) throws IOException {
        List<String> command = OwnJava.command();
        try (JarFile launcher =
                new JarFile(TARGET.resolve("concord-launcher.jar").toFile())) {
            Manifest manifest = launcher.getManifest();
            for (String option : List.of("Add-Opens", "Add-Exports")) {
                for (String module :
                        manifest.getMainAttributes().getValue(option).split(" ", -1)) {
                    command.add("--" + option.toLowerCase(Locale.ROOT) + "=" + module + "=ALL-UNNAMED");
                }
            }
        }
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + Files.createDirectories(TARGET.resolve("tmp")),
                "-cp",
                TARGET.resolve("test-classes") + ":" + TARGET.resolve("concord-launcher.jar"),
                "concord.launch.PortalUnderTest",
                Integer.toString(port),
                data.toString(),
                TARGET.resolve("concord.war").toString()));
        return command;
    }

    private static String firstLineOf(InputStream output) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith("READY ")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("it ended before it was ready; its logs are under target, in its data directory");
        }
        return line;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
