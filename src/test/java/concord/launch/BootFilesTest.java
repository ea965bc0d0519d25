package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootFilesTest {
    private static final Listener LISTENER = new Listener("127.0.0.1", 8080, List.of());

    @TempDir
    Path directory;

    @Test
    void the_container_is_told_where_to_listen_beside_its_fixed_settings() throws IOException {
        Path file = BootFiles.preBootCommands(directory, LISTENER);

        assertThat(Files.readAllLines(file))
                .anyMatch(line -> line.endsWith("http.server-header=false"))
                .anyMatch(line -> line.endsWith("http.trace-enabled=false"))
                .last()
                .asString()
                .endsWith("http-listener.address=127.0.0.1");
    }

    @Test
    void only_behind_a_proxy_is_a_request_heard_on_its_own_scheme() throws IOException {
        assertThat(BootFiles.preBootCommands(directory, LISTENER)).content().doesNotContain("scheme-mapping");
        assertThat(BootFiles.preBootCommands(directory, new Listener("127.0.0.1", 8080, List.of("127.0.0.1"))))
                .content()
                .contains("http-listener.http.scheme-mapping=X-Forwarded-Proto");
    }

    @Test
    void a_percent_sign_in_the_path_of_the_log_is_no_placeholder() throws IOException {
        Path file = BootFiles.logging(directory, Path.of("/data 100%/log"));

        assertThat(file).content().endsWith("pattern=/data 100%%/log/portal.%g.log\n");
    }

    @Test
    void what_the_container_measures_is_not_shown() throws IOException {
        assertThat(BootFiles.postBootCommands(directory))
                .content()
                .contains("set-metrics-configuration --enabled=false");
        assertThat(BootFiles.preBootCommands(directory, LISTENER))
                .content()
                .contains("set-openapi-configuration --enabled=false")
                .contains("set-microprofile-healthcheck-configuration --enabled=false");
    }
}
