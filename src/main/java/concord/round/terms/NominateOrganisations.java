package concord.round.terms;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutRound.NominationWithdrawn;
import concord.deed.AboutRound.OrganisationNominated;
import concord.edition.Naming;
import concord.joint.JointEntry;
import concord.joint.OneName;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Heads nominate organisations for the text of a round. Who did is told to others as its terms say. */
@Stateless
@DenyAll
@Writing
public class NominateOrganisations {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    RoundText texts;

    @Inject
    Nominations nominations;

    @Inject
    TellDeeds tell;

    /** What was nominated and is still open. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<Nominated> nominated(UUID roundId) {
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        List<Nomination> standing = nominations.standing(roundId);
        return standing.isEmpty()
                ? List.of()
                : Nominated.of(
                        standing,
                        texts.open(round, clock.instant()),
                        round.terms().naming(),
                        !round.open(),
                        caller.account().delegationId());
    }

    /**
     * @param entryId of a row that some participants list and nobody is against
     * @throws Refusal if the row is no longer open, if it is nominated already, or if the delegation takes no part
     */
    @RolesAllowed(Roles.HEAD)
    public void nominate(UUID roundId, UUID entryId) {
        Round round = openRound(roundId);
        JointEntry row = ready(round, entryId);
        nominations.add(new Nomination(roundId, caller.delegation(), row.id(), caller.userName(), clock.instant()));
        String name = OneName.of(row.primaryNames(), Locale.ENGLISH).text();
        tell.done(new OrganisationNominated(roundId, round.number(), row.id(), name, named(round)));
    }

    /**
     * The row that would be nominated now; it is not.
     *
     * @throws Refusal as {@link #nominate} does
     */
    @RolesAllowed(Roles.HEAD)
    public JointEntry ready(UUID roundId, UUID entryId) {
        return ready(openRound(roundId), entryId);
    }

    private JointEntry ready(Round round, UUID entryId) {
        JointEntry row = texts.open(round, clock.instant()).stream()
                .filter(open -> open.entryIds().contains(entryId))
                .findFirst()
                .orElseThrow(() -> new Refusal("round.refusal.not_open"));
        if (!nominations.own(round.id(), caller.delegation(), row.entryIds()).isEmpty()) {
            throw new Refusal("round.refusal.nominated_before");
        }
        return row;
    }

    /**
     * Takes the own delegation's nomination back.
     *
     * @param entryId of the row as it stands now: any of its entries, whichever was nominated
     * @throws NotThere if the delegation has none
     */
    @RolesAllowed(Roles.HEAD)
    public void withdraw(UUID roundId, UUID entryId) {
        Round round = openRound(roundId);
        List<Nomination> own =
                nominations.own(roundId, caller.delegation(), texts.row(round, entryId, clock.instant()));
        if (own.isEmpty()) {
            throw new NotThere();
        }
        for (Nomination nomination : own) {
            nomination.withdraw(clock.instant());
            tell.done(new NominationWithdrawn(roundId, round.number(), nomination.entryId(), named(round)));
        }
    }

    private Round openRound(UUID roundId) {
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        round.refuseClosed();
        if (!round.participantIds().contains(caller.delegation())) {
            throw new Refusal("round.refusal.no_participant", round.number());
        }
        return round;
    }

    private static boolean named(Round round) {
        return round.terms().naming() == Naming.NAMED;
    }
}
