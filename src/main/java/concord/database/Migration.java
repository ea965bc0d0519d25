package concord.database;

import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
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
        int executed = Schema.configured(ConfigProvider.getConfig()).bringUpToDate();
        LOG.info("migrations applied: " + executed);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
