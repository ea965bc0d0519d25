package concord.round;

import concord.account.Caller;
import concord.edition.Edition;
import concord.edition.EditionDifference;
import concord.edition.EditionFile;
import concord.edition.Initial;
import concord.edition.Participant;
import concord.joint.JointEntry;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.Name;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rounds and editions, for those who sit at the table and for the chair. Who reads a round settles it. */
@Stateless
@DenyAll
public class ReadRounds {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SettleRounds settle;

    @Inject
    Rounds rounds;

    @Inject
    Editions editions;

    @Inject
    ShowRound show;

    @Inject
    ReadJointList joint;

    @Inject
    RoundText texts;

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<RoundView> rounds() {
        settle.settle();
        return show.views(rounds.all(), caller.account().delegationId());
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
                ? round.edition()
                        .flatMap(editions::find)
                        .map(adopted -> round.notAdopting(BesideEdition.notAdopted(text.get(), adopted.edition())))
                        .orElseThrow()
                : round.leavingOut(leftOut(text.get()));
    }

    /** What a text leaves out of the latest edition, by agreed names. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<Name> leftOut(List<Proposed> text) {
        return editions.latest()
                .map(latest -> BesideEdition.leftOut(latest.edition(), text))
                .orElse(List.of());
    }

    /**
     * What the chair would put under silence now.
     *
     * @param besides ids of entries in rows that are open
     */
    @RolesAllowed(Roles.CHAIR)
    public List<Proposed> text(UUID roundId, Set<UUID> besides) {
        return texts.of(rounds.find(roundId).orElseThrow(NotThere::new), besides, clock.instant());
    }

    /** The rows that some participants list and nobody is against, by whoever may name them for the text. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<JointEntry> openRows(UUID roundId) {
        return texts.open(rounds.find(roundId).orElseThrow(NotThere::new), clock.instant());
    }

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<EditionLine> editions() {
        settle.settle();
        return editions.all();
    }

    /** @throws NotThere if there is none of that number */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public EditionView edition(int number) {
        settle.settle();
        AdoptedEdition adopted = editions.find(number).orElseThrow(NotThere::new);
        Optional<Edition> former = editions.find(number - 1).map(AdoptedEdition::edition);
        List<Initial> initials =
                editions.initials(number).stream().map(EditionInitial::initial).toList();
        EditionFile file = EditionFile.of(adopted.edition(), initials);
        boolean latest = editions.find(number + 1).isEmpty();
        Round round = rounds.find(adopted.roundId()).orElseThrow(NotThere::new);
        return new EditionView(
                adopted.roundId(),
                round.terms(),
                file,
                adopted.frozenAt(),
                former.map(before -> EditionDifference.of(before, file.edition())),
                latest ? PendingWithdrawal.of(file.edition(), joint.list()) : List.of(),
                waits(round, file));
    }

    /** For the initial of the caller's delegation, if that is one of its participants and has not given it. */
    private boolean waits(Round round, EditionFile file) {
        return round.participants().stream()
                .filter(party -> caller.account()
                        .delegationId()
                        .filter(party.id()::equals)
                        .isPresent())
                .map(Party::code)
                .filter(code -> file.edition().participants().stream()
                        .map(Participant::code)
                        .anyMatch(code::equals))
                .anyMatch(code ->
                        file.initials().stream().map(Initial::delegation).noneMatch(code::equals));
    }
}
