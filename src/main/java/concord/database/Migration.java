package concord.database;

import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it, as the schema's owner. Where the portal runs as another
 * user, that user may afterwards change what it must and never what is only appended.
 */
public class Migration implements Integrator {
    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("concord.db.url", String.class);
        String portal = config.getValue("concord.db.user", String.class);
        String owner =
                config.getOptionalValue("concord.db.owner.user", String.class).orElse(portal);
        String password = config.getOptionalValue("concord.db.owner.password", String.class)
                .orElseGet(() -> config.getValue("concord.db.password", String.class));
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .load();
        LOG.info("migrations applied: " + flyway.migrate().migrationsExecuted);
        if (!owner.equals(portal)) {
            Grants.give(flyway.getConfiguration().getDataSource(), portal);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
