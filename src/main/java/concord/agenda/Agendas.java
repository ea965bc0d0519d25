package concord.agenda;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import concord.joint.JointList;
import concord.position.Prepared;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The agenda of each delegation, kept until the joint list or what the delegation has prepared changes: every page's menu
 * asks how much is in it. Of many who ask at once, one works it out.
 */
@ApplicationScoped
class Agendas {
    /** More delegations than sit at any table. */
    private static final int MOST = 100;

    private final Cache<UUID, Agenda> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Agenda of(JointList list, UUID delegationId, List<Prepared> prepared) {
        return kept.asMap()
                .compute(
                        delegationId,
                        (any, known) -> known != null && known.isOf(list, prepared)
                                ? known
                                : Agenda.of(list, delegationId, prepared));
    }
}
