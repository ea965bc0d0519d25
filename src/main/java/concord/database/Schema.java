package concord.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The schema that the portal runs in.
 *
 * @param portal runs the portal
 * @param owner owns the schema and migrates it; may be the same
 */
record Schema(String url, User portal, User owner) {
    record User(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Schema configured(Config config) {
        User portal = new User(
                config.getValue("concord.db.user", String.class), config.getValue("concord.db.password", String.class));
        Optional<User> owner = config.getOptionalValue("concord.db.owner.user", String.class)
                .map(name -> new User(name, config.getValue("concord.db.owner.password", String.class)));
        return new Schema(config.getValue("concord.db.url", String.class), portal, owner.orElse(portal));
    }

    /** @return how many migrations were due */
    int bringUpToDate() {
        speakEveryScript();
        Flyway flyway = as(owner).locations("classpath:db/migration").load();
        int executed = flyway.migrate().migrationsExecuted;
        if (!owner.name().equals(portal.name())) {
            Grants.give(flyway.getConfiguration().getDataSource(), as(portal).getDataSource());
        }
        return executed;
    }

    /**
     * An own server may give its schemas another character set, in which no Cyrillic or Arabic name can be stored. Tables
     * take the schema's, in this and every later migration; but a connection remembers it from its beginning, so it is
     * set before Flyway opens its own. The embedded server's schema has this collation too; MariaDB knows it from 10.10 on.
     */
    private void speakEveryScript() {
        try (Connection connection = as(owner).getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("the schema's character set could not be set", e);
        }
    }

    private FluentConfiguration as(User user) {
        return Flyway.configure(Schema.class.getClassLoader()).dataSource(url, user.name(), user.password());
    }
}
