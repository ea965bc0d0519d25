package concord.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that set up the container: as they stand in realm-config, and the lines that depend on this start. */
final class BootFiles {
    private static final String LISTENER_ADDRESS =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private static final String SCHEME_HEADER =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.scheme-mapping=";

    private BootFiles() {}

    /** Without a proxy the container must not hear what a request says of its own scheme: anybody can say it. */
    static Path preBootCommands(Path directory, Listener listener) throws IOException {
        String scheme = listener.proxies().isEmpty() ? "" : "\n" + SCHEME_HEADER + "X-Forwarded-Proto";
        return write(directory, "pre-boot.commands", LISTENER_ADDRESS + listener.address() + scheme);
    }

    static Path postBootCommands(Path directory) throws IOException {
        return write(directory, "post-boot.commands", "");
    }

    static Path logging(Path directory, Path logs) throws IOException {
        // A backslash would escape, and a percent sign begins a placeholder in a pattern of the log handler.
        String pattern = logs.toString().replace('\\', '/').replace("%", "%%") + "/portal.%g.log";
        return write(directory, "logging.properties", "java.util.logging.FileHandler.pattern=" + pattern);
    }

    private static Path write(Path directory, String name, String lastLine) throws IOException {
        try (InputStream resource = BootFiles.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not in the launcher's jar");
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(directory.resolve(name), text + lastLine + "\n");
        }
    }
}
