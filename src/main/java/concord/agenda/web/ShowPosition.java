package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.joint.ReadJointList;
import concord.joint.web.ShowChanges;
import concord.joint.web.ShowStandings;
import concord.joint.web.Wording;
import concord.position.Position;
import concord.position.Stance;
import concord.position.StatePositions;
import concord.shared.Particulars;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One organisation with the delegation's position, as a page shows it. */
@RequestScoped
class ShowPosition {
    @Inject
    ReadJointList joint;

    @Inject
    ShowStandings standings;

    @Inject
    ShowPrepared prepared;

    @Inject
    ShowChanges changes;

    @Inject
    Wording wording;

    @Inject
    Text text;

    @Inject
    When when;

    @Inject
    Clock clock;

    PositionShown position(JointList list, AgendaItem item) {
        List<Said> each = item.standing().each();
        Optional<Position> counts = each.stream().findFirst().map(Said::position);
        return new PositionShown(
                ShownName.of(OneName.of(item.row().primaryNames(), wording.locale())),
                item.row().listings().stream()
                        .map(listing -> entry(list, listing, item.standing()))
                        .toList(),
                each.stream()
                        .map(said -> inForce(item.row(), said, each.size() > 1))
                        .toList(),
                counts.map(Position::id).orElse(null),
                prepared.of(item),
                !item.stale().isEmpty(),
                counts.filter(said -> clock.instant().isBefore(said.at().plus(StatePositions.RECALL)))
                        .isPresent(),
                counts.filter(this::extendable).isPresent());
    }

    private String inForce(JointEntry row, Said said, boolean several) {
        Position position = said.position();
        String sentence = text.of("position.in_force", standings.sentence(said), when.moment(position.at()));
        return several ? text.of("position.said_of", standings.of(row, position)) + " " + sentence : sentence;
    }

    private boolean extendable(Position said) {
        return said.stance() == Stance.HOLD && !said.extended() && !said.lapsedAt(clock.instant());
    }

    private PositionShown.Tabled entry(JointList list, Listing listing, PartyStanding standing) {
        String delegation = list.party(listing.delegationId()).orElseThrow().name(wording.locale());
        Optional<Integer> seen = standing.said().stream()
                .map(said -> said.position().on().get(listing.entryId()))
                .filter(number -> number != null && number < listing.number())
                .max(Comparator.naturalOrder());
        return new PositionShown.Tabled(
                text.of("joint_entry.version", delegation, listing.number(), when.dayOf(listing.tabledAt())),
                seen.map(number -> text.of("position.as_seen", number)).orElse(""),
                listing.particulars(),
                seen.map(number -> before(listing, number)).orElse(null),
                changes.of(list, listing));
    }

    private @Nullable Particulars before(Listing listing, int number) {
        return joint.version(listing.entryId(), number).orElse(null);
    }
}
