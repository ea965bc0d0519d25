package concord.round.adoption;

import concord.caller.Caller;
import concord.edition.Edition;
import concord.edition.EditionDifference;
import concord.edition.EditionFile;
import concord.edition.Initial;
import concord.edition.Participant;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.round.terms.Proposed;
import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.security.Roles;
import concord.shared.Name;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Editions, for those who sit at the table and for the chair. Who reads them settles the round. */
@Stateless
@DenyAll
public class ReadEditions {
    @Inject
    Caller caller;

    @Inject
    SettleRounds settle;

    @Inject
    Rounds rounds;

    @Inject
    Editions editions;

    @Inject
    ReadJointList joint;

    /** What of a text an edition has not adopted, by the names in the text. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<Name> notAdopted(int number, List<Proposed> text) {
        return editions.find(number)
                .map(adopted -> BesideEdition.notAdopted(text, adopted.edition()))
                .orElseThrow(NotThere::new);
    }

    /** What a text leaves out of the latest edition, by agreed names. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public List<Name> leftOut(List<Proposed> text) {
        return editions.latest()
                .map(latest -> BesideEdition.leftOut(latest.edition(), text))
                .orElse(List.of());
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

    /** The numbers of those that wait for the initial of the own delegation. */
    @RolesAllowed(Roles.HEAD)
    public List<Integer> waiting() {
        settle.settle();
        List<AdoptedEdition> without = editions.withoutInitialOf(caller.delegation());
        if (without.isEmpty()) {
            return List.of();
        }
        Map<UUID, Round> held = rounds.all().stream().collect(Collectors.toMap(Round::id, Function.identity()));
        return without.stream()
                .filter(adopted ->
                        isParticipant(Objects.requireNonNull(held.get(adopted.roundId())), adopted.edition()))
                .map(AdoptedEdition::number)
                .toList();
    }

    private boolean isParticipant(Round round, Edition edition) {
        return round.participants().stream()
                .filter(party -> party.id().equals(caller.delegation()))
                .anyMatch(party ->
                        edition.participants().stream().map(Participant::code).anyMatch(party.code()::equals));
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
