package concord.joint;

import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.correspondence.Said;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Reason;
import concord.names.Resemblance;
import concord.names.reading.Recognition;
import concord.names.reading.SearchForm;
import concord.position.PositionStep;
import concord.position.PositionsHeld;
import concord.position.SeenVersion;
import concord.position.Statement;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Revision;
import concord.shared.Stance;
import concord.shared.Verdict;
import concord.tabled.Contest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table laid for a test: one letter is an organisation's delegation, what the entries resemble is said by hand. */
public final class Tables {
    public static final Party FIRST = party(1, true);
    public static final Party SECOND = party(2, true);
    public static final Party THIRD = party(3, true);

    /** Of every hold. */
    public static final LocalDate LAST_DAY = LocalDate.of(2015, 12, 31);

    private final Map<UUID, Listing> standing = new HashMap<>();
    private final Map<Pair<UUID>, Resemblance> resemblances = new HashMap<>();
    private final Map<Pair<UUID>, Opinions> said = new HashMap<>();
    private final Map<UUID, List<Contest>> contests = new HashMap<>();
    private final List<UUID> delegations = new ArrayList<>();
    private PositionsHeld positions = PositionsHeld.NONE;
    private Instant now = Instant.EPOCH;
    private final NavigableMap<Instant, Standing> lapsed = new TreeMap<>(Map.of(Instant.MIN, Standing.SILENT));
    private long deeds;

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

    /** Alike, and both delegations say that they are the same. */
    public Tables confirmed(Listing one, Listing other) {
        return certain(one, other).says(one, Verdict.SAME, other).says(other, Verdict.SAME, one);
    }

    /** What the first entry's delegation says of both, at the moment for which the list is computed. */
    public Tables says(Listing own, Verdict verdict, Listing other) {
        Pair<UUID> pair = Pair.of(own.entryId(), other.entryId());
        Opinion opinion = new Opinion(new UUID(3, own.entryId().getLeastSignificantBits()), Said.of(verdict), now);
        Opinions before = said.getOrDefault(pair, Opinions.NONE);
        said.put(
                pair,
                pair.left().equals(own.entryId())
                        ? new Opinions(opinion, before.right())
                        : new Opinions(before.left(), opinion));
        return this;
    }

    /** What a delegation says of the version that stands. */
    public Tables states(Party party, Stance stance, Listing... of) {
        return states(party, stance, "", of);
    }

    /** The same with a reservation, in English. */
    public Tables states(Party party, Stance stance, String reservation, Listing... of) {
        String reason = stance == Stance.HOLD || stance == Stance.OBJECT ? "Why" : "";
        return states(party, new Statement(stance, reservation, "en", reason, false, "What", LAST_DAY), of);
    }

    /** It wants time until another day. */
    public Tables holds(Party party, LocalDate lastDay, Listing... of) {
        return states(party, new Statement(Stance.HOLD, "", "en", "Why", false, "", lastDay), of);
    }

    private Tables states(Party party, Statement statement, Listing... of) {
        List<SeenVersion> on = Stream.of(of)
                .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                .toList();
        positions = positions.after(List.of(PositionStep.taken(new UUID(4, ++deeds), party.id(), on, statement)));
        return this;
    }

    /** Whether what a party says last of an entry is an objection or a hold on what still stands. */
    boolean against(Party party, Listing listing) {
        return positions
                .of(party.id(), listing.entryId())
                .filter(said -> said.stance() == Stance.OBJECT || said.stance() == Stance.HOLD)
                .filter(said -> said.on().getOrDefault(listing.entryId(), 0) >= listing.substantive())
                .isPresent();
    }

    /** The moment for which the list is computed. */
    public Tables at(Instant moment) {
        now = moment;
        return this;
    }

    /** What a hold that has lapsed stands for. */
    public Tables lapsedHoldsAre(Standing standing) {
        return lapsedHoldsAre(standing, Instant.MIN);
    }

    /** What a hold that lapses from a moment on stands for. */
    public Tables lapsedHoldsAre(Standing standing, Instant from) {
        lapsed.put(from, standing);
        return this;
    }

    /** A delegation holds an editorial change to be substantive. */
    public Tables contests(Party party, Listing version) {
        contests.computeIfAbsent(version.entryId(), any -> new ArrayList<>())
                .add(new Contest(new UUID(6, ++deeds), party.id(), version.number(), "Why", Instant.EPOCH));
        return this;
    }

    /** It takes that back. */
    public Tables takesBack(Party party, Listing version) {
        contests.getOrDefault(version.entryId(), new ArrayList<>())
                .removeIf(contest -> contest.delegationId().equals(party.id()) && contest.number() == version.number());
        return this;
    }

    /** An entry is taken back. */
    public Tables withdraws(Listing listing) {
        standing.remove(listing.versionId());
        resemblances
                .keySet()
                .removeIf(pair ->
                        pair.left().equals(listing.versionId()) || pair.right().equals(listing.versionId()));
        return this;
    }

    /** As a round asks for it. */
    public PastList past(Party... parties) {
        Set<UUID> closed =
                Stream.of(parties).filter(party -> !party.open()).map(Party::id).collect(Collectors.toSet());
        return new PastList(joint(parties), positions, closed);
    }

    /** An entry's next version takes the place of the one that stands. */
    public Listing changes(Listing before, boolean substantive) {
        int number = before.number() + 1;
        Listing after = new Listing(
                new UUID(1, 1_000 + ++deeds),
                before.entryId(),
                before.delegationId(),
                number,
                substantive ? number : before.saidSubstantive(),
                List.of(),
                before.particulars(),
                before.tabledAt(),
                before.searchForm());
        Map<Pair<UUID>, Resemblance> again = new HashMap<>();
        resemblances.forEach((pair, resemblance) -> {
            boolean of = pair.left().equals(before.versionId()) || pair.right().equals(before.versionId());
            again.put(of ? Pair.of(after.versionId(), pair.other(before.versionId())) : pair, resemblance);
        });
        resemblances.clear();
        resemblances.putAll(again);
        standing.remove(before.versionId());
        standing.put(after.versionId(), after);
        return after;
    }

    public JointList joint(Party... parties) {
        Table table = new Table(
                new Revision(1, Instant.EPOCH),
                standing,
                resemblances,
                said,
                positions,
                contests,
                new HashSet<>(delegations));
        return JointList.of(
                table,
                List.of(parties),
                new Rules(now, lapse -> lapsed.floorEntry(lapse).getValue()));
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
                1,
                List.of(),
                particulars,
                Instant.EPOCH,
                SearchForm.of(List.of(names)));
    }
}
