package concord.correspondence;

import concord.correspondence.Recomparison.Table;
import concord.names.Pair;
import concord.names.Resemblance;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * At each start: what stands on the table is compared anew where another release's rules compared it. No lock is held
 * while that goes on; what another node tables meanwhile makes it begin again.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CompareAnew {
    @Inject
    Recomparison recomparison;

    @PostConstruct
    public void compare() {
        for (Optional<Table> table = recomparison.outdated(); table.isPresent(); table = recomparison.outdated()) {
            Map<Pair<UUID>, Resemblance> found = table.get().compared();
            recomparison.replace(found, table.get().revision());
        }
    }
}
