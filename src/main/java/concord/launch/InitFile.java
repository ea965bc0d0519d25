package concord.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server does before it answers anybody: schema, users, and nobody else. Safe to do at every start: users are
 * altered rather than replaced, since a replaced user loses the rights that the owner gave table by table.
 */
final class InitFile {
    private InitFile() {}

    static List<String> statements(String schema, DatabaseAccess access, SecureRandom random) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;"
                .formatted(schema));
        statements.addAll(user(access.owner()));
        statements.add(
                "GRANT ALL PRIVILEGES ON %s.* TO %s WITH GRANT OPTION;".formatted(schema, account(access.owner())));
        statements.addAll(user(access.portal()));
        statements.add("GRANT SELECT, INSERT ON %s.* TO %s;".formatted(schema, account(access.portal())));
        statements.addAll(nobodyElse(access, random));
        return List.copyOf(statements);
    }

    private static List<String> user(DatabaseUser user) {
        return List.of(
                "CREATE USER IF NOT EXISTS %s;".formatted(account(user)),
                "ALTER USER %s IDENTIFIED BY '%s';".formatted(account(user), user.password()));
    }

    private static List<String> nobodyElse(DatabaseAccess access, SecureRandom random) {
        return List.of(
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';".formatted(OneTimePassword.of(32, random)),
                "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';",
                "DELETE FROM mysql.global_priv WHERE User NOT IN ('root', 'mariadb.sys', 'PUBLIC', '%s', '%s');"
                        .formatted(access.owner().name(), access.portal().name()),
                "DELETE FROM mysql.db WHERE Db LIKE 'test%';",
                "DROP DATABASE IF EXISTS test;",
                "FLUSH PRIVILEGES;");
    }

    private static String account(DatabaseUser user) {
        return "'%s'@'127.0.0.1'".formatted(user.name());
    }

    /** Readable by the owner from its first byte. */
    static Path write(Path directory, List<String> statements) throws IOException {
        Path file = Files.createTempFile(directory, "init", ".sql", ownerOnly());
        return Files.write(file, statements);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
