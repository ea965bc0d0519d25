package concord.agenda;

import concord.joint.JointList;
import concord.position.Prepared;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The agenda of each delegation, kept until the joint list or what the delegation has prepared changes: every page's menu
 * asks how much is in it.
 */
@ApplicationScoped
class Agendas {
    private final Map<UUID, Agenda> kept = new ConcurrentHashMap<>();

    Agenda of(JointList list, UUID delegationId, List<Prepared> prepared) {
        Agenda known = kept.get(delegationId);
        if (known != null && known.isOf(list, prepared)) {
            return known;
        }
        Agenda agenda = Agenda.of(list, delegationId, prepared);
        kept.put(delegationId, agenda);
        return agenda;
    }
}
