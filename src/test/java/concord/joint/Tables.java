package concord.joint;

import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.correspondence.Said;
import concord.correspondence.Verdict;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Reason;
import concord.names.Recognition;
import concord.names.Resemblance;
import concord.names.SearchForm;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A table laid for a test: one letter is an organisation's delegation, what the entries resemble is said by hand. */
public final class Tables {
    public static final Party FIRST = party(1, true);
    public static final Party SECOND = party(2, true);
    public static final Party THIRD = party(3, true);

    private final Map<UUID, Listing> standing = new HashMap<>();
    private final Map<Pair<UUID>, Resemblance> resemblances = new HashMap<>();
    private final Map<Pair<UUID>, Opinions> said = new HashMap<>();
    private final List<UUID> delegations = new ArrayList<>();

    public static Party party(long number, boolean open) {
        return new Party(new UUID(9, number), "d" + number, "Delegation " + number, "Делегация " + number, open);
    }

    public Listing lists(Party party, String... names) {
        Listing listing = listing(standing.size() + 1L, party.id(), names);
        standing.put(listing.versionId(), listing);
        delegations.add(party.id());
        return listing;
    }

    public Tables tabledBefore(Party party) {
        delegations.add(party.id());
        return this;
    }

    public Tables certain(Listing one, Listing other) {
        return resembling(Band.CERTAIN, one, other);
    }

    public Tables resembling(Band band, Listing one, Listing other) {
        return resembling(band, .97, one, other);
    }

    public Tables resembling(Band band, double score, Listing one, Listing other) {
        String by = one.versionId() + "" + other.versionId();
        Reason reason = new Reason(Reason.Kind.SAME_NAME, by, by, "", false);
        resemblances.put(Pair.of(one.versionId(), other.versionId()), new Resemblance(score, band, List.of(reason)));
        return this;
    }

    /** What the first entry's delegation says of both. */
    public Tables says(Listing own, Verdict verdict, Listing other) {
        Pair<UUID> pair = Pair.of(own.entryId(), other.entryId());
        Opinion opinion =
                new Opinion(new UUID(3, own.entryId().getLeastSignificantBits()), Said.of(verdict), Instant.EPOCH);
        Opinions before = said.getOrDefault(pair, Opinions.NONE);
        said.put(
                pair,
                pair.left().equals(own.entryId())
                        ? new Opinions(opinion, before.right())
                        : new Opinions(before.left(), opinion));
        return this;
    }

    public JointList joint(Party... parties) {
        Table table =
                new Table(new Revision(1, Instant.EPOCH), standing, resemblances, said, new HashSet<>(delegations));
        return JointList.of(table, List.of(parties));
    }

    public static Listing listing(long id, UUID delegation, String... names) {
        List<Name> all = new ArrayList<>();
        for (String name : names) {
            NameKind kind = all.isEmpty() ? NameKind.PRIMARY : NameKind.ALSO_KNOWN_AS;
            String script = Recognition.script(name);
            all.add(new Name(kind, name, Recognition.language(name), script));
        }
        Particulars particulars = new Particulars(all, List.of(), List.of(), "", "");
        return new Listing(
                new UUID(1, id),
                new UUID(2, id),
                delegation,
                1,
                particulars,
                Instant.EPOCH,
                SearchForm.of(List.of(names)));
    }
}
