package concord.joint;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import concord.correspondence.InForce;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Unconfirmed;
import concord.shared.NameOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the rows of a joint list and puts them in order. */
final class Rows {
    private static final Comparator<Listing> BY_NAME = Comparator.<Listing, String>comparing(
                    listing -> listing.primary().text())
            .thenComparing(Listing::entryId);

    private final Table table;
    private final List<Party> parties;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Set<UUID> open;
    private final Disputes disputes;
    private final Standings standings;
    private final ToConfirm toConfirm;

    /** Versions that are confirmed to be one organisation have the same number. */
    private final Map<UUID, Integer> confirmed = new HashMap<>();

    Rows(Table table, List<Party> parties, InForce inForce, Rules rules) {
        this.table = table;
        standings = new Standings(table.positions(), rules, confirmed::get);
        this.parties = parties;
        parties.forEach(party -> places.put(party.id(), places.size()));
        open = parties.stream().filter(Party::open).map(Party::id).collect(Collectors.toSet());
        disputes = new Disputes(inForce, this::counts);
        toConfirm = new ToConfirm(inForce, confirmed::get);
        for (Set<UUID> group : inForce.confirmed(table.standing().keySet())) {
            int number = confirmed.size();
            group.forEach(version -> confirmed.put(version, number));
        }
    }

    List<JointEntry> of(Collection<Set<UUID>> organisations) {
        Collator collator = NameOrder.alphabet(Locale.ROOT);
        record Placed(JointEntry row, CollationKey name) {}
        Comparator<Placed> order = Comparator.<Placed>comparingInt(placed -> place(placed.row()))
                .thenComparing(Placed::name)
                .thenComparing(placed -> placed.row().id());
        return organisations.stream()
                .map(this::row)
                .map(row -> new Placed(row, collator.getCollationKey(names(row))))
                .sorted(order)
                .map(Placed::row)
                .toList();
    }

    private static String names(JointEntry row) {
        return row.listings().stream().map(listing -> listing.primary().text()).collect(Collectors.joining("\n"));
    }

    private static int place(JointEntry row) {
        return row.listedBy() == 0 ? Agreement.ORDER.size() : Agreement.ORDER.indexOf(row.agreement());
    }

    private JointEntry row(Set<UUID> versions) {
        List<Listing> listings = versions.stream()
                .map(id -> Objects.requireNonNull(table.standing().get(id)))
                .sorted(Comparator.<Listing>comparingInt(this::place).thenComparing(BY_NAME))
                .toList();
        List<Listing> counting =
                listings.stream().filter(listing -> counts(listing.versionId())).toList();
        List<Listing> heard = counting.isEmpty() ? listings : counting;
        List<PartyStanding> stands = parties.stream()
                .filter(Party::open)
                .map(party -> standings.of(party.id(), heard))
                .toList();
        List<Unconfirmed> unconfirmed = toConfirm.of(counting);
        Agreement agreement = Agreement.of(
                stands.stream().map(PartyStanding::standing).toList(),
                disputes.touch(versions),
                !unconfirmed.isEmpty());
        return new JointEntry(listings, stands, agreement, unconfirmed, toConfirm.unsure(counting));
    }

    private boolean counts(UUID version) {
        return open.contains(delegation(version));
    }

    private UUID delegation(UUID version) {
        return Objects.requireNonNull(table.standing().get(version)).delegationId();
    }

    private int place(Listing listing) {
        return Objects.requireNonNull(places.get(listing.delegationId()));
    }
}
