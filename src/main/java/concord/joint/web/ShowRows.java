package concord.joint.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.joint.Party;
import concord.shared.Designation;
import concord.shared.Name;
import concord.web.ShownName;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joint entries as rows of a page, for one reader. */
@RequestScoped
class ShowRows {
    @Inject
    Caller caller;

    @Inject
    Wording wording;

    @Inject
    ShowStandings standings;

    @Inject
    When when;

    JointRow row(JointList list, JointEntry row) {
        List<CellShown> cells =
                list.parties().stream().map(party -> cell(party, row)).toList();
        return new JointRow(row.id(), name(row), wording.state(row), wording.toAgree(list, row), cells);
    }

    /** The reader's own name for it; else one that the reader can read. */
    ShownName name(JointEntry row) {
        Optional<Name> own = caller.principal()
                .flatMap(AccountPrincipal::delegationId)
                .flatMap(delegation -> row.of(delegation).stream().findFirst())
                .map(Listing::primary);
        return ShownName.of(own.orElseGet(() -> OneName.of(row.primaryNames(), wording.locale())));
    }

    CellShown cell(Party party, JointEntry row) {
        List<EntryShown> entries = row.of(party.id()).stream().map(this::entry).toList();
        return new CellShown(
                party.id(), party.name(wording.locale()), party.open(), entries, standings.inShort(row, party.id()));
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
