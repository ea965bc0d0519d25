package concord.joint.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Party;
import concord.shared.Designation;
import concord.web.ShownName;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joint entries as rows of a page, for one reader. */
@RequestScoped
class ShowRows {
    /** Where more delegations are at the table, those that say nothing of a row are left out of it. */
    private static final int MOST_SILENT = 4;

    @Inject
    Caller caller;

    @Inject
    ReaderNames names;

    @Inject
    Wording wording;

    @Inject
    ShowStandings standings;

    @Inject
    When when;

    JointRow row(JointList list, JointEntry row) {
        Optional<UUID> own = caller.principal().flatMap(AccountPrincipal::delegationId);
        Optional<CellShown> ours = list.parties().stream()
                .filter(party -> own.filter(party.id()::equals).isPresent())
                .findFirst()
                .map(party -> cell(party, row));
        boolean room = list.parties().size() <= MOST_SILENT;
        List<CellShown> others = list.parties().stream()
                .filter(party -> own.filter(party.id()::equals).isEmpty())
                .filter(party -> room || hasSpoken(party, row))
                .map(party -> cell(party, row))
                .toList();
        return new JointRow(
                row.id(), name(row), wording.state(row), wording.toAgree(list, row), ours.orElse(null), others);
    }

    private static boolean hasSpoken(Party party, JointEntry row) {
        return !row.of(party.id()).isEmpty()
                || row.standingOf(party.id())
                        .filter(standing -> !standing.said().isEmpty())
                        .isPresent();
    }

    ShownName name(JointEntry row) {
        return ShownName.of(names.of(row));
    }

    private CellShown cell(Party party, JointEntry row) {
        List<EntryShown> entries = row.of(party.id()).stream().map(this::entry).toList();
        return new CellShown(party.name(wording.locale()), party.open(), entries, standings.inShort(row, party.id()));
    }

    private EntryShown entry(Listing listing) {
        String act = listing.particulars().designations().stream()
                .findFirst()
                .map(this::act)
                .orElse("");
        return new EntryShown(ShownName.of(listing.primary()), act);
    }

    private String act(Designation act) {
        String day = date(act).map(when::day).orElse("");
        return Stream.of(Wording.isolated(act.authority()), day)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** When it was decided, else since when it is in effect, else when it was published. */
    private static Optional<LocalDate> date(Designation act) {
        return Stream.of(act.decidedOn(), act.effectiveOn(), act.publishedOn())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
