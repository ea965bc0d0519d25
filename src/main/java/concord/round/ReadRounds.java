package concord.round;

import concord.account.Caller;
import concord.edition.Edition;
import concord.edition.EditionDifference;
import concord.edition.EditionFile;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.PastJointLists;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    PastJointLists lists;

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<RoundView> rounds() {
        settle.settle();
        return rounds.all().stream()
                .map(round -> show.view(round, caller.account().delegationId()))
                .toList();
    }

    /** @throws NotThere if there is none */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public RoundView round(UUID id) {
        settle.settle();
        return show.view(
                rounds.find(id).orElseThrow(NotThere::new), caller.account().delegationId());
    }

    /** The rows that the chair can put under silence: those that are agreed among the participants, then those open. */
    @RolesAllowed(Roles.CHAIR)
    public List<JointEntry> proposable(UUID roundId) {
        Round round = rounds.find(roundId).orElseThrow(NotThere::new);
        return lists.asOf(clock.instant(), round.participantIds()).list().entries().stream()
                .filter(row -> row.listedBy() > 0)
                .filter(row -> row.agreement() == Agreement.AGREED || row.agreement() == Agreement.LISTED_BY_SOME)
                .toList();
    }

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<EditionFile> editions() {
        settle.settle();
        Map<Integer, List<EditionInitial>> initials = editions.initials();
        return editions.all().stream()
                .map(adopted -> file(adopted, initials.getOrDefault(adopted.number(), List.of())))
                .toList();
    }

    /** @throws NotThere if there is none of that number */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public EditionView edition(int number) {
        settle.settle();
        AdoptedEdition adopted = editions.find(number).orElseThrow(NotThere::new);
        Optional<Edition> former = editions.find(number - 1).map(AdoptedEdition::edition);
        EditionFile file = file(adopted, editions.initials(number));
        return new EditionView(
                adopted.roundId(),
                rounds.find(adopted.roundId()).orElseThrow(NotThere::new).terms(),
                file,
                former.map(before -> EditionDifference.of(before, file.edition())),
                PendingWithdrawal.of(file.edition(), joint.list()));
    }

    private static EditionFile file(AdoptedEdition adopted, List<EditionInitial> initials) {
        return EditionFile.of(
                adopted.edition(),
                initials.stream().map(EditionInitial::initial).toList());
    }
}
