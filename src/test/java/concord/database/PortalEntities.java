package concord.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.util.Collection;
import java.util.Map;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;
import org.hibernate.jpa.boot.internal.PersistenceXmlParser;
import org.hibernate.jpa.boot.spi.Bootstrap;

/** The portal's entities without its container, with all that the persistence unit says beside data source and transactions. */
final class PortalEntities {
    private PortalEntities() {}

    /** Throws what Hibernate throws if the schema is not the one that the entities expect. */
    static EntityManagerFactory open(String url, String user, String password) {
        ParsedPersistenceXmlDescriptor unit = PersistenceXmlParser.locateIndividualPersistenceUnit(
                PortalEntities.class.getResource("/META-INF/persistence.xml"));
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setJtaDataSource(null);
        unit.getProperties().remove("hibernate.transaction.jta.platform");
        return Bootstrap.getEntityManagerFactoryBuilder(
                        unit,
                        Map.of(
                                "jakarta.persistence.jdbc.url", url,
                                "jakarta.persistence.jdbc.user", user,
                                "jakarta.persistence.jdbc.password", password),
                        new WithoutMigration())
                .build();
    }

    /** Whoever opens them has migrated. */
    private static final class WithoutMigration extends ClassLoaderServiceImpl {
        @Override
        public <S> Collection<S> loadJavaServices(Class<S> service) {
            return super.loadJavaServices(service).stream()
                    .filter(found -> !(found instanceof Migration))
                    .toList();
        }
    }
}
