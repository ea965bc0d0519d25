package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.joint.ReadJointList;
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
import java.time.Instant;
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
    Wording wording;

    @Inject
    Text text;

    @Inject
    When when;

    @Inject
    Clock clock;

    PositionShown position(JointList list, AgendaItem item, Optional<Position> held) {
        Instant now = clock.instant();
        return new PositionShown(
                ShownName.of(OneName.of(item.row().primaryNames(), wording.locale())),
                item.row().listings().stream()
                        .map(listing -> entry(list, listing, item.standing().stale() ? held : Optional.empty()))
                        .toList(),
                held.map(said -> text.of(
                                "position.in_force", standings.sentence(said.statement()), when.moment(said.at())))
                        .orElse(""),
                item.prepared()
                        .map(ready -> text.of("position.prepared_by", ready.by(), when.moment(ready.at())))
                        .orElse(""),
                item.standing().stale(),
                held.filter(said -> now.isBefore(said.at().plus(StatePositions.RECALL)))
                        .isPresent(),
                held.filter(said -> said.stance() == Stance.HOLD && !said.extended() && !said.lapsedAt(now))
                        .isPresent());
    }

    private PositionShown.Tabled entry(JointList list, Listing listing, Optional<Position> stale) {
        String delegation = list.party(listing.delegationId()).orElseThrow().name(wording.locale());
        Optional<Integer> seen =
                stale.map(said -> said.on().get(listing.entryId())).filter(number -> number < listing.substantive());
        return new PositionShown.Tabled(
                text.of("joint_entry.version", delegation, listing.number(), when.dayOf(listing.tabledAt())),
                seen.map(number -> text.of("position.as_seen", number)).orElse(""),
                listing.particulars(),
                seen.map(number -> before(listing, number)).orElse(null));
    }

    private @Nullable Particulars before(Listing listing, int number) {
        return joint.version(listing.entryId(), number).orElse(null);
    }
}
