package concord.round;

import concord.caller.Caller;
import concord.round.adoption.ReadEditions;
import concord.round.adoption.SettleRounds;
import concord.round.silence.ProposalView;
import concord.round.terms.Proposed;
import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rounds, for those who sit at the table and for the chair. Who reads a round settles it. */
@Stateless
@DenyAll
public class ReadRounds {
    @Inject
    Caller caller;

    @Inject
    SettleRounds settle;

    @Inject
    Rounds rounds;

    @Inject
    ReadEditions editions;

    @Inject
    ShowRound show;

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<RoundView> rounds() {
        settle.settle();
        return show.views(rounds.all(), caller.account().delegationId());
    }

    /** The one that is open, if there is one. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public Optional<RoundView> open() {
        settle.settle();
        return show.views(rounds.open().stream().toList(), caller.account().delegationId()).stream()
                .findFirst();
    }

    /** @throws NotThere if there is none */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public RoundView round(UUID id) {
        settle.settle();
        Round round = rounds.find(id).orElseThrow(NotThere::new);
        return beside(
                show.views(List.of(round), caller.account().delegationId()).get(0));
    }

    private RoundView beside(RoundView round) {
        Optional<List<Proposed>> text = round.latest().map(ProposalView::text);
        if (text.isEmpty() || round.withoutResult()) {
            return round;
        }
        return round.edition().isPresent()
                ? round.notAdopting(editions.notAdopted(round.edition().get(), text.get()))
                : round.leavingOut(editions.leftOut(text.get()));
    }
}
