package concord.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The portal's data source. A connection is tried before it is used, so that the portal recovers by itself once a
 * database that was away is back. Each statement sees what is committed: whoever holds the lock of the revision counter
 * reads all that was tabled before.
 */
@DataSourceDefinition(
        name = PortalDataSource.NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=concord.db.url}",
        user = "${MPCONFIG=concord.db.user}",
        password = "${MPCONFIG=concord.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@Singleton
class PortalDataSource {
    static final String NAME = "java:app/jdbc/concord";
}
