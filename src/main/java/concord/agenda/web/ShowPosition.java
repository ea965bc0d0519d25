package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.JointEntry;
import concord.joint.JointEntry.Said;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.joint.ReadJointList;
import concord.joint.web.ShowChanges;
import concord.joint.web.ShowStandings;
import concord.joint.web.Wording;
import concord.position.Position;
import concord.shared.Stance;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                        .map(listing -> entry(list, listing, item))
                        .toList(),
                each.stream()
                        .map(said -> inForce(item.row(), said, each.size() > 1))
                        .toList(),
                counts.map(Position::id).orElse(null),
                prepared.of(item),
                !item.stale().isEmpty(),
                counts.filter(said -> said.recallableAt(clock.instant())).isPresent(),
                counts.filter(this::extendable).isPresent());
    }

    private String inForce(JointEntry row, Said said, boolean several) {
        Position position = said.position();
        String key = position.bySilence() ? "position.in_force_by_silence" : "position.in_force";
        String sentence = text.of(key, standings.sentence(said), when.moment(position.at()));
        return several ? text.of("position.said_of", standings.of(row, position)) + " " + sentence : sentence;
    }

    private boolean extendable(Position said) {
        return said.stance() == Stance.HOLD && !said.extended() && !said.lapsedAt(clock.instant());
    }

    private PositionShown.Tabled entry(JointList list, Listing listing, AgendaItem item) {
        String delegation = list.party(listing.delegationId()).orElseThrow().name(wording.locale());
        Set<Integer> prepared = item.preparedOn(listing);
        return new PositionShown.Tabled(
                text.of("joint_entry.version", delegation, listing.number(), when.dayOf(listing.tabledAt())),
                item.earlier(listing).stream()
                        .flatMap(number -> earlier(listing, number, prepared.contains(number)))
                        .toList(),
                listing.particulars(),
                changes.of(list, listing));
    }

    private Stream<PositionShown.Earlier> earlier(Listing listing, int number, boolean prepared) {
        String heading = text.of(prepared ? "position.as_prepared" : "position.as_seen", number);
        return joint.version(listing.entryId(), number).stream()
                .map(particulars -> new PositionShown.Earlier(heading, particulars));
    }
}
