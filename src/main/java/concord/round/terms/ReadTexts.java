package concord.round.terms;

import concord.joint.JointEntry;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be put under silence in a round. */
@Stateless
@DenyAll
public class ReadTexts {
    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    RoundText texts;

    /**
     * What the chair would put under silence now.
     *
     * @param besides ids of entries in rows that are open
     */
    @RolesAllowed(Roles.CHAIR)
    public TextNow text(UUID roundId, Set<UUID> besides) {
        return texts.of(rounds.find(roundId).orElseThrow(NotThere::new), besides, clock.instant());
    }

    /** The rows that some participants list and nobody is against, by whoever may name them for the text. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<JointEntry> openRows(UUID roundId) {
        return texts.open(rounds.find(roundId).orElseThrow(NotThere::new), clock.instant());
    }
}
