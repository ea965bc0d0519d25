package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.position.Position;
import concord.shared.Stance;
import concord.shared.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five delegations do whatever they may, in any order; the rule is written a second time, as plainly as can be. */
class RuleOfAgreementTest {
    private static final List<Party> PARTIES = List.of(
            Tables.party(1, true),
            Tables.party(2, true),
            Tables.party(3, true),
            Tables.party(4, true),
            Tables.party(5, true));

    private final Tables table = new Tables();
    private final List<Listing> entries = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothing_is_ever_agreed_against_the_rule_and_nothing_that_is_agreed_is_missed(long seed) {
        Random random = new Random(seed);
        PARTIES.forEach(party -> entries.add(table.lists(party, "Blue " + party.code())));
        int agreed = 0;
        for (int deed = 0; deed < 300; deed++) {
            something(random);
            JointList list = table.joint(PARTIES.toArray(Party[]::new));
            for (JointEntry row : list.entries()) {
                assertThat(row.agreement() == Agreement.AGREED)
                        .as("seed " + seed + ", deed " + deed + ": " + row)
                        .isEqualTo(agreed(list, row));
                agreed += row.agreement() == Agreement.AGREED ? 1 : 0;
            }
        }
        assertThat(agreed).isPositive();
    }

    private void something(Random random) {
        Listing one = any(random);
        Listing other = any(random);
        Party party = PARTIES.get(random.nextInt(PARTIES.size()));
        switch (random.nextInt(16)) {
            case 0 -> entries.add(table.lists(party, "Blue " + entries.size()));
            case 1 -> change(one, random.nextInt(3) == 0);
            case 2 -> alike(one, other, random);
            case 3, 4 -> judge(one, other, random);
            default -> state(party, one, random);
        }
    }

    private Listing any(Random random) {
        return entries.get(random.nextInt(entries.size()));
    }

    private void change(Listing entry, boolean substantive) {
        entries.set(entries.indexOf(entry), table.changes(entry, substantive));
    }

    private void alike(Listing one, Listing other, Random random) {
        if (!one.delegationId().equals(other.delegationId())) {
            table.resembling(
                    random.nextBoolean() ? Band.CERTAIN : Band.LIKELY, .9 + random.nextInt(9) / 100., one, other);
        }
    }

    private void judge(Listing one, Listing other, Random random) {
        if (!one.delegationId().equals(other.delegationId())) {
            Verdict verdict = random.nextInt(4) == 0 ? Verdict.DIFFERENT : Verdict.SAME;
            table.says(one, verdict, other);
            if (random.nextBoolean()) {
                table.says(other, verdict, one);
            }
        }
    }

    /** Mostly friendly, so that something is agreed at all. */
    private void state(Party party, Listing entry, Random random) {
        if (!entry.delegationId().equals(party.id())) {
            Stance[] stances = {
                Stance.SUPPORT, Stance.NO_OBJECTION, Stance.SUPPORT, Stance.NO_OBJECTION, Stance.HOLD, Stance.OBJECT
            };
            table.states(party, stances[random.nextInt(stances.length)], entry);
        }
    }

    /** The second writing of the rule. */
    private boolean agreed(JointList list, JointEntry row) {
        for (Listing one : row.listings()) {
            for (JointEntry otherRow : list.entries()) {
                for (Listing other : otherRow.listings()) {
                    if (disputed(list, one, other, row.equals(otherRow))) {
                        return false;
                    }
                }
            }
        }
        return list.openParties().stream().allMatch(party -> agrees(list, row, party));
    }

    private static boolean disputed(JointList list, Listing one, Listing other, boolean together) {
        if (one.delegationId().equals(other.delegationId())) {
            return false;
        }
        Pair<UUID> pair = Pair.of(one.versionId(), other.versionId());
        Opinions said = list.inForce().said().getOrDefault(pair, Opinions.NONE);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        said.ofLeft().map(Opinion::verdict).ifPresent(verdicts::add);
        said.ofRight().map(Opinion::verdict).ifPresent(verdicts::add);
        if (!verdicts.contains(Verdict.DIFFERENT)) {
            return false;
        }
        Band band = Optional.ofNullable(list.inForce().settled().get(pair))
                .map(Resemblance::band)
                .orElse(Band.NONE);
        boolean bothDifferent = verdicts.size() == 1
                && said.ofLeft().isPresent()
                && said.ofRight().isPresent();
        boolean claimed = band == Band.CERTAIN || (verdicts.contains(Verdict.SAME) && band == Band.LIKELY);
        return together || (claimed && !bothDifferent);
    }

    /** Whether the entry and one that the party lists are in one group of what both sides confirmed. */
    private static boolean confirmed(JointList list, JointEntry row, Listing listing, Party party) {
        List<UUID> versions = row.listings().stream().map(Listing::versionId).toList();
        return list.inForce().confirmed(versions).stream()
                .filter(group -> group.contains(listing.versionId()))
                .anyMatch(group -> row.of(party.id()).stream().anyMatch(own -> group.contains(own.versionId())));
    }

    private boolean agrees(JointList list, JointEntry row, Party party) {
        if (!row.of(party.id()).isEmpty()) {
            return row.listings().stream()
                    .filter(listing -> !confirmed(list, row, listing, party))
                    .noneMatch(listing -> table.against(party, listing));
        }
        Optional<Position> said =
                row.standingOf(party.id()).orElseThrow().counting().map(JointEntry.Said::position);
        Map<Stance, Boolean> friendly =
                Map.of(Stance.SUPPORT, true, Stance.NO_OBJECTION, true, Stance.HOLD, false, Stance.OBJECT, false);
        return said.filter(position -> friendly.get(position.stance()))
                .filter(position -> row.listings().stream()
                        .filter(listing -> position.on().containsKey(listing.entryId()))
                        .allMatch(listing -> position.on().get(listing.entryId()) >= listing.substantive()))
                .isPresent();
    }
}
