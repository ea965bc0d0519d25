package concord.database;

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
        Flyway flyway = as(owner).locations("classpath:db/migration").load();
        int executed = flyway.migrate().migrationsExecuted;
        if (!owner.name().equals(portal.name())) {
            Grants.give(flyway.getConfiguration().getDataSource(), as(portal).getDataSource());
        }
        return executed;
    }

    private FluentConfiguration as(User user) {
        return Flyway.configure(Schema.class.getClassLoader()).dataSource(url, user.name(), user.password());
    }
}
