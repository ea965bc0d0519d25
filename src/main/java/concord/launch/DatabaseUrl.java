package concord.launch;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.mariadb.jdbc.Configuration;

/** Reads CONCORD_DB_URL. What it says may hold a password in the wrong place, so it is never repeated as it stands. */
final class DatabaseUrl {
    private static final String SCHEME = "jdbc:mariadb:";

    private DatabaseUrl() {}

    /** @throws CannotStart if it can't lead to a schema of a MariaDB server */
    static String checked(String url) {
        if (!url.startsWith(SCHEME)) {
            throw new CannotStart("refused.database_url");
        }
        Configuration read = read(url);
        if (read.addresses().stream().anyMatch(address -> address.toString().contains("@"))) {
            throw new CannotStart("refused.database_url_form");
        }
        if (read.database() == null || read.database().isBlank()) {
            throw new CannotStart("refused.database_url_schema");
        }
        return url;
    }

    /** Servers and schema, without the parameters. */
    static String shown(String url) {
        Configuration read = read(url);
        return read.addresses().stream()
                .map(address -> address.host + ":" + address.port)
                .collect(Collectors.joining(",", SCHEME + "//", "/" + read.database()));
    }

    /** The driver's own failure repeats the address, so it is not kept as the cause. */
    private static Configuration read(String url) {
        try {
            return Configuration.parse(url);
        } catch (SQLException | IllegalArgumentException unreadable) {
            throw new CannotStart("refused.database_url_form");
        }
    }
}
