package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InitFileTest {
    private static final DatabaseAccess ACCESS = new DatabaseAccess(
            "jdbc:mariadb://127.0.0.1:3306/concord",
            new DatabaseUser("concord_portal", "one"),
            new DatabaseUser("concord_owner", "two"));
    private final List<String> statements = InitFile.statements("concord", ACCESS, new SecureRandom());

    @Test
    void the_portal_reads_and_adds_and_can_change_nothing_else() {
        assertThat(statements)
                .filteredOn(statement -> statement.startsWith("GRANT") && statement.contains("concord_portal"))
                .containsExactly("GRANT SELECT, INSERT ON concord.* TO 'concord_portal'@'127.0.0.1';");
    }

    @Test
    void the_owner_may_pass_on_rights_in_the_schema_and_nowhere_else() {
        assertThat(statements)
                .filteredOn(statement -> statement.startsWith("GRANT") && statement.contains("concord_owner"))
                .containsExactly("GRANT ALL PRIVILEGES ON concord.* TO 'concord_owner'@'127.0.0.1' WITH GRANT OPTION;");
    }

    @Test
    void a_restart_changes_passwords_and_keeps_the_rights_given_meanwhile() {
        assertThat(statements)
                .contains("ALTER USER 'concord_portal'@'127.0.0.1' IDENTIFIED BY 'one';")
                .noneMatch(statement -> statement.contains("REPLACE") || statement.contains("DROP USER"));
    }

    @Test
    void nobody_else_can_sign_in() {
        assertThat(statements)
                .anyMatch(statement -> statement.startsWith("DELETE FROM mysql.global_priv WHERE User NOT IN"))
                .anyMatch(statement -> statement.startsWith("ALTER USER 'root'@'localhost' IDENTIFIED BY '"))
                .endsWith("FLUSH PRIVILEGES;");
    }

    @Test
    void each_line_is_one_statement() {
        assertThat(statements).allMatch(statement -> statement.indexOf(';') == statement.length() - 1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_can_read_the_file_with_the_passwords(@TempDir Path directory) throws IOException {
        Path file = InitFile.write(directory, statements);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
