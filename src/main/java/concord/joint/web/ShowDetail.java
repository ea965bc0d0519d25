package concord.joint.web;

import concord.caller.Caller;
import concord.correspondence.Correspondence;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.StandingDetail;
import concord.joint.Tombstone;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One joint entry with all that is behind it, as a page shows it. */
@RequestScoped
class ShowDetail {
    @Inject
    ShowRows rows;

    @Inject
    Wording wording;

    @Inject
    ShowHeld show;

    @Inject
    ShowStandings standings;

    @Inject
    ShowChanges changes;

    @Inject
    Caller caller;

    @Inject
    Text text;

    @Inject
    When when;

    DetailShown detail(StandingDetail detail) {
        JointList list = detail.list();
        JointEntry row = detail.row();
        return new DetailShown(
                row.id(),
                rows.name(row),
                wording.state(row),
                listedBy(row),
                wording.toAgree(list, row),
                row.listings().stream().map(listing -> card(detail, listing)).toList(),
                standings.beside(list, row),
                detail.held().stream().map(held -> show.held(list, held)).toList(),
                alike(detail, true),
                alike(detail, false),
                claimable(row));
    }

    private List<HeldShown> alike(StandingDetail detail, boolean disputed) {
        return detail.alike().stream()
                .filter(held -> (held.holds() == Correspondence.DISPUTED) == disputed)
                .map(held -> show.held(detail.list(), held))
                .toList();
    }

    /** Whether the reader's delegation could say that it is one of its own. */
    private boolean claimable(JointEntry row) {
        return caller.account()
                .delegationId()
                .filter(own -> row.of(own).isEmpty() && row.listedBy() > 0)
                .isPresent();
    }

    TombstoneShown tombstone(Tombstone tombstone) {
        String sentence = text.of(
                "joint_entry.withdrawn",
                tombstone.party().name(wording.locale()),
                when.moment(tombstone.withdrawnAt()),
                tombstone.number(),
                when.dayOf(tombstone.tabledAt()));
        return new TombstoneShown(
                tombstone.entryId(),
                ShownName.of(tombstone.name()),
                sentence,
                tombstone.reason(),
                tombstone.particulars(),
                caller.account()
                        .delegationId()
                        .filter(tombstone.party().id()::equals)
                        .isPresent());
    }

    private String listedBy(JointEntry row) {
        String listed =
                text.of("joint_entry.listed_by", row.listedBy(), row.standings().size());
        return row.presumed() ? listed + " " + text.of("joint_entry.presumed") : listed;
    }

    private CardShown card(StandingDetail detail, Listing listing) {
        JointList list = detail.list();
        Optional<Tombstone> before = Optional.ofNullable(detail.before().get(listing.entryId()));
        Party party = party(list, listing);
        return new CardShown(
                party.name(wording.locale()),
                party.open(),
                ShownName.of(listing.primary()),
                listing.number(),
                when.dayOf(listing.tabledAt()),
                listing.particulars(),
                changes.of(list, listing),
                before.map(this::withdrawnBefore).orElse(""),
                before.map(Tombstone::reason).orElse(""));
    }

    private String withdrawnBefore(Tombstone before) {
        return text.of(
                "joint_entry.withdrawn.before",
                before.party().name(wording.locale()),
                before.number(),
                when.dayOf(before.withdrawnAt()));
    }

    private static Party party(JointList list, Listing listing) {
        return list.party(listing.delegationId()).orElseThrow();
    }
}
