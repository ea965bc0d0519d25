package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LeftOverServerTest {
    @TempDir
    Path directory;

    private DataDirectory data;

    @BeforeEach
    void take() throws Exception {
        data = DataDirectory.take(directory.resolve("data"));
    }

    @AfterEach
    void release() throws IOException {
        data.lock().acquiredBy().close();
    }

    @Test
    void a_server_of_an_earlier_start_is_ended_whatever_its_number() throws Exception {
        Path server = data.databasePrograms().resolve("bin/mariadbd");
        Files.createDirectories(server.getParent());
        Files.copy(Path.of("/bin/sleep"), server);
        executable(server);

        assertEnded(new ProcessBuilder(server.toString(), "60"));
    }

    @Test
    void so_is_an_installer_that_was_cut_short() throws Exception {
        Path script = data.databasePrograms().resolve("scripts/mariadb-install-db");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\nread wait\n");
        executable(script);

        assertEnded(new ProcessBuilder(script.toString()));
    }

    @Test
    void other_programs_are_let_be() throws Exception {
        Files.createDirectories(data.databasePrograms());
        Process other = new ProcessBuilder("sleep", "60").start();

        LeftOverServer.stop(data);

        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }

    private void assertEnded(ProcessBuilder program) throws Exception {
        Process leftOver = program.start();
        try {
            LeftOverServer.stop(data);
            assertThat(leftOver.onExit()).succeedsWithin(Duration.ofSeconds(5));
        } finally {
            leftOver.destroyForcibly();
        }
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
