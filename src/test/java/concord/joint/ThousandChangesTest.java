package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.ResemblancesChange;
import concord.names.Band;
import concord.names.ComparableForm;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.position.PositionsHeld;
import concord.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table that is kept up to date gives the joint list that a table laid anew gives, in whatever order it is laid. */
class ThousandChangesTest {
    private static final List<String> LATIN = List.of("ba", "du", "fi", "ka", "lo", "mu", "na", "ri", "sa", "ta");
    private static final List<String> CYRILLIC = List.of("ба", "ду", "фи", "ка", "ло", "му", "на", "ри", "са", "та");
    private static final int ORGANISATIONS = 30;
    private static final List<Party> PARTIES =
            List.of(Tables.party(1, true), Tables.party(2, true), Tables.party(3, true), Tables.party(4, false));

    private static final Rules RULES = new Rules(Instant.EPOCH, lapse -> Standing.SILENT);

    private final Random random = new Random(20151218);
    private final Map<UUID, Listing> standing = new HashMap<>();
    private final Map<UUID, ComparableForm> forms = new HashMap<>();
    private final Set<UUID> tabled = new LinkedHashSet<>();
    private Table table = new Table(revision(0), Map.of(), Map.of(), Map.of(), PositionsHeld.NONE, Map.of(), Set.of());

    @Test
    void a_thousand_random_deeds_end_where_a_full_recomputation_ends() {
        int done = 0;
        int joined = 0;
        while (done < 1000) {
            int upTo = done + 1 + random.nextInt(8);
            table = table.after(deeds(done + 1, upTo));
            if (done / 100 < upTo / 100) {
                JointList kept = JointList.of(table, PARTIES, RULES);
                assertThat(kept).isEqualTo(anew(upTo));
                joined += kept.inForce().presumed().size();
            }
            done = upTo;
        }

        assertThat(joined).isPositive();
    }

    /** What a reader finds who has not looked for several deeds: what came and has gone again has only gone. */
    private Table.Change deeds(int first, int last) {
        List<Listing> come = new ArrayList<>();
        Set<UUID> gone = new LinkedHashSet<>();
        Set<UUID> delegations = new LinkedHashSet<>();
        Map<Pair<UUID>, Resemblance> found = new HashMap<>();
        for (int number = first; number <= last; number++) {
            Table.Change deed = deed(number);
            come.addAll(deed.come());
            gone.addAll(deed.gone());
            delegations.addAll(deed.delegations());
            found.putAll(deed.resemblances().found());
        }
        come.removeIf(listing -> gone.contains(listing.versionId()));
        return new Table.Change(
                revision(last),
                come,
                gone,
                delegations,
                new ResemblancesChange(found, Set.of()),
                Map.of(),
                List.of(),
                Map.of());
    }

    /** Somebody tables a new entry, tables an entry again with other names, or takes one back. */
    private Table.Change deed(int number) {
        boolean full = standing.size() > 60;
        int kind = standing.isEmpty() ? 0 : full ? 1 + random.nextInt(2) : random.nextInt(3);
        List<UUID> gone = kind == 0 ? List.of() : List.of(any());
        gone.forEach(standing::remove);
        List<Listing> come = kind == 2 ? List.of() : List.of(listing(number));
        come.forEach(listing -> standing.put(listing.versionId(), listing));
        Set<UUID> delegations = come.stream().map(Listing::delegationId).collect(Collectors.toSet());
        tabled.addAll(delegations);
        Map<Pair<UUID>, Resemblance> found = resemblances(come, standing.values());
        return new Table.Change(
                revision(number),
                come,
                gone,
                delegations,
                new ResemblancesChange(found, Set.of()),
                Map.of(),
                List.of(),
                Map.of());
    }

    private JointList anew(int number) {
        List<Listing> shuffled = new ArrayList<>(standing.values());
        Collections.shuffle(shuffled, random);
        Map<UUID, Listing> laid = new LinkedHashMap<>();
        shuffled.forEach(listing -> laid.put(listing.versionId(), listing));
        return JointList.of(
                new Table(
                        revision(number),
                        laid,
                        resemblances(shuffled, shuffled),
                        Map.of(),
                        PositionsHeld.NONE,
                        Map.of(),
                        new LinkedHashSet<>(tabled)),
                PARTIES,
                RULES);
    }

    private Map<Pair<UUID>, Resemblance> resemblances(Iterable<Listing> arriving, Iterable<Listing> all) {
        Map<Pair<UUID>, Resemblance> found = new HashMap<>();
        for (Listing one : arriving) {
            for (Listing other : all) {
                if (!one.delegationId().equals(other.delegationId())) {
                    Pair<UUID> pair = Pair.of(one.versionId(), other.versionId());
                    Resemblance resemblance =
                            pair.left().equals(one.versionId()) ? between(one, other) : between(other, one);
                    if (resemblance.band() != Band.NONE) {
                        found.put(pair, resemblance);
                    }
                }
            }
        }
        return found;
    }

    private Resemblance between(Listing left, Listing right) {
        return Resemblance.between(form(left), form(right));
    }

    private ComparableForm form(Listing listing) {
        return forms.computeIfAbsent(
                listing.versionId(),
                any -> ComparableForm.of(listing.particulars().names()));
    }

    private UUID any() {
        return new ArrayList<>(standing.keySet()).get(random.nextInt(standing.size()));
    }

    private Listing listing(int number) {
        int organisation = random.nextInt(ORGANISATIONS);
        String name = random.nextBoolean() ? "Harakat " + word(LATIN, organisation) : word(CYRILLIC, organisation);
        UUID delegation = PARTIES.get(random.nextInt(PARTIES.size())).id();
        return Tables.listing(number, delegation, name, word(LATIN, random.nextInt(2 * ORGANISATIONS)));
    }

    /** The made-up word of an organisation, in one of two scripts. */
    private static String word(List<String> syllables, int organisation) {
        Random letters = new Random(organisation);
        return IntStream.range(0, 4)
                .mapToObj(any -> syllables.get(letters.nextInt(syllables.size())))
                .collect(Collectors.joining());
    }

    private static Revision revision(long number) {
        return new Revision(number, Instant.EPOCH);
    }
}
