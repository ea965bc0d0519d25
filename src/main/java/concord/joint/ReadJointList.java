package concord.joint;

import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Particulars;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The joint list for those who sit at the table, and for the chair. */
@Stateless
@DenyAll
public class ReadJointList {
    @Inject
    JointListNow now;

    @Inject
    TabledEntries tabled;

    /** As it stands now. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointList list() {
        return now.list();
    }

    /** The row in which an entry stands, or what is left of the entry. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public JointDetail detail(UUID entryId) {
        JointList list = now.list();
        Optional<JointEntry> row = list.rowOf(entryId);
        return row.isPresent() ? StandingDetail.of(list, row.get()) : tombstone(list, entryId);
    }

    /** The delegations that list the same organisations as the entries, beside those whose entries they are; by entry. */
    @RolesAllowed(Roles.DELEGATE)
    public Map<UUID, List<Party>> alsoListing(Set<UUID> entryIds) {
        return now.list().alsoListing(entryIds);
    }

    /** What an entry said in one of its versions, standing or not. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public Optional<Particulars> version(UUID entryId, int number) {
        return tabled.version(entryId, number).map(TabledEntry::particulars);
    }

    private Tombstone tombstone(JointList list, UUID entryId) {
        TabledEntry last = tabled.latest(entryId).filter(TabledEntry::withdrawn).orElseThrow(NotThere::new);
        Party party = list.party(last.delegationId()).orElseThrow(NotThere::new);
        return new Tombstone(
                party,
                last.particulars(),
                last.number(),
                last.tabledAt(),
                last.untilAt().orElseThrow(),
                last.withdrawalReason());
    }
}
