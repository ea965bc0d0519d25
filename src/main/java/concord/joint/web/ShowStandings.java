package concord.joint.web;

import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointList;
import concord.joint.Standing;
import concord.position.Position;
import concord.position.Statement;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How delegations stand to a row, in words. */
@RequestScoped
public class ShowStandings {
    private static final int MOST_SILENT = 4;

    @Inject
    Wording wording;

    @Inject
    Text text;

    @Inject
    When when;

    /** All that have said something; those that have not only where there is room to show each. */
    List<StandingShown> beside(JointList list, JointEntry row) {
        boolean room = row.standing(Standing.SILENT).size() <= MOST_SILENT;
        return row.standings().stream()
                .filter(party -> party.standing() != Standing.LISTED)
                .filter(party -> room || party.said().isPresent())
                .map(party -> shown(list, party))
                .toList();
    }

    private StandingShown shown(JointList list, PartyStanding party) {
        String delegation = list.party(party.delegationId()).orElseThrow().name(wording.locale());
        Optional<Statement> said = party.said().map(Position::statement);
        return new StandingShown(
                delegation,
                said.map(this::sentence).orElseGet(() -> text.of("joint.cell.silent")),
                said.map(Statement::reservation).orElse(""),
                said.map(Statement::reason).orElse(""),
                said.map(Statement::lift).orElse(""),
                said.map(Statement::language).orElse(""),
                party.stale());
    }

    /** What a delegation that does not list a row says of it, in short. */
    String inShort(JointEntry row, UUID delegationId) {
        return row.standingOf(delegationId)
                .flatMap(party -> party.said()
                        .map(Position::statement)
                        .map(said -> party.stale() ? text.of("position.short.stale", sentence(said)) : sentence(said)))
                .orElseGet(() -> text.of("joint.cell.silent"));
    }

    /** “Hold until 1 Mar 2027”. */
    public String sentence(Statement statement) {
        String reserved = statement.reservation().isEmpty() ? "" : ".reserved";
        return text.of("position." + statement.stance().key() + reserved, when.day(statement.until()));
    }
}
