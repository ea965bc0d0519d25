package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.JudgedPair;
import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.correspondence.ResemblancesChange;
import concord.correspondence.Said;
import concord.correspondence.TakenBack;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.position.Position;
import concord.position.PositionStep;
import concord.position.PositionsHeld;
import concord.position.SeenVersion;
import concord.position.Statement;
import concord.shared.Revision;
import concord.shared.Stance;
import concord.shared.Verdict;
import concord.tabled.Contest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Listing ours = Tables.listing(1, Tables.FIRST.id(), "Blue Front");
    private final Listing theirs = Tables.listing(2, Tables.SECOND.id(), "Blue Front");
    private final Pair<UUID> pair = Pair.of(ours.versionId(), theirs.versionId());
    private final Pair<UUID> entries = Pair.of(ours.entryId(), theirs.entryId());
    private final Map<Pair<UUID>, Resemblance> alike = Map.of(pair, new Resemblance(.9, Band.CERTAIN, List.of()));
    private final Table table = new Table(
            revision(1),
            Map.of(ours.versionId(), ours, theirs.versionId(), theirs),
            alike,
            Map.of(),
            PositionsHeld.NONE,
            Map.of(),
            Set.of(Tables.FIRST.id(), Tables.SECOND.id()));

    @Test
    void a_resemblance_that_holds_no_longer_is_gone_though_both_entries_stand() {
        assertThat(table.after(change(new ResemblancesChange(Map.of(), Set.of(pair))))
                        .resemblances())
                .isEmpty();
    }

    @Test
    void a_resemblance_that_holds_again_is_back() {
        Table without = table.after(change(new ResemblancesChange(Map.of(), Set.of(pair))));

        assertThat(without.after(change(new ResemblancesChange(alike, Set.of())))
                        .resemblances())
                .isEqualTo(alike);
    }

    @Test
    void what_was_taken_back_is_no_longer_said() {
        Map<Pair<UUID>, Opinions> said = Map.of(entries, new Opinions(same(), null));
        Table judged = table.after(saying(said));
        assertThat(judged.said()).isEqualTo(said);

        assertThat(judged.after(saying(Map.of(entries, Opinions.NONE))).said()).isEmpty();
    }

    @Test
    void what_would_be_taken_back_gives_way_to_what_was_said_before_on_either_side() {
        Opinion different = new Opinion(new UUID(8, 8), Said.of(Verdict.DIFFERENT), Instant.EPOCH);
        Table judged = table.after(saying(Map.of(entries, new Opinions(same(), same()))));
        for (Listing own : List.of(ours, theirs)) {
            JudgedPair seen = new JudgedPair(own.entryId(), (own.equals(ours) ? theirs : ours).entryId());
            boolean left = entries.left().equals(own.entryId());
            TakenBack toNothing = new TakenBack(seen, same(), Optional.empty());
            TakenBack toDifferent = new TakenBack(seen, same(), Optional.of(different));

            assertThat(judged.ifJudged(List.of(toNothing), Instant.EPOCH).said())
                    .containsExactly(
                            Map.entry(entries, left ? new Opinions(null, same()) : new Opinions(same(), null)));
            assertThat(judged.ifJudged(List.of(toDifferent), Instant.EPOCH).said())
                    .containsExactly(Map.entry(
                            entries, left ? new Opinions(different, same()) : new Opinions(same(), different)));
        }
    }

    @Test
    void what_nobody_would_say_anything_of_any_more_is_no_longer_said() {
        Table judged = table.after(saying(Map.of(entries, new Opinions(same(), null))));
        TakenBack last = new TakenBack(new JudgedPair(entries.left(), entries.right()), same(), Optional.empty());

        assertThat(judged.ifJudged(List.of(last), Instant.EPOCH).said()).isEmpty();
    }

    @Test
    void what_is_said_of_entries_is_said_of_their_versions_on_either_side() {
        Listing first = new Listing(
                new UUID(1, 9),
                new UUID(2, 1),
                Tables.FIRST.id(),
                2,
                2,
                List.of(),
                ours.particulars(),
                Instant.EPOCH,
                "");
        Table turned = new Table(
                revision(1),
                Map.of(first.versionId(), first, theirs.versionId(), theirs),
                Map.of(),
                Map.of(entries, new Opinions(same(), null)),
                PositionsHeld.NONE,
                Map.of(),
                Set.of());

        assertThat(turned.saidOfVersions())
                .isEqualTo(Map.of(Pair.of(theirs.versionId(), first.versionId()), new Opinions(null, same())));
    }

    @Test
    void what_one_says_of_an_entry_that_does_not_stand_is_said_of_no_version() {
        for (Listing alone : List.of(ours, theirs)) {
            Table half = new Table(
                    revision(1),
                    Map.of(alone.versionId(), alone),
                    Map.of(),
                    Map.of(entries, new Opinions(same(), null)),
                    PositionsHeld.NONE,
                    Map.of(),
                    Set.of());

            assertThat(half.saidOfVersions()).isEmpty();
        }
    }

    @Test
    void what_is_said_keeps_its_side_where_the_versions_stand_in_the_order_of_the_entries() {
        Map<Pair<UUID>, Opinions> said = Map.of(entries, new Opinions(same(), null));

        assertThat(table.after(saying(said)).saidOfVersions()).isEqualTo(Map.of(pair, new Opinions(same(), null)));
    }

    @Test
    void a_version_that_gives_way_takes_its_resemblances_with_it_on_either_side() {
        for (Listing gone : List.of(ours, theirs)) {
            Table after = table.after(new Table.Change(
                    revision(2),
                    List.of(),
                    List.of(gone.versionId()),
                    Set.of(),
                    new ResemblancesChange(Map.of(), Set.of()),
                    Map.of(),
                    List.of(),
                    Map.of()));

            assertThat(after.standing()).doesNotContainKey(gone.versionId()).hasSize(1);
            assertThat(after.resemblances()).isEmpty();
        }
    }

    @Test
    void what_comes_stands_from_then_on_and_seats_its_delegation() {
        Listing red = Tables.listing(3, Tables.THIRD.id(), "Red");

        Table after = table.after(new Table.Change(
                revision(2),
                List.of(red),
                List.of(),
                Set.of(Tables.THIRD.id()),
                new ResemblancesChange(Map.of(), Set.of()),
                Map.of(),
                List.of(),
                Map.of()));

        assertThat(after.revision()).isEqualTo(revision(2));
        assertThat(after.standing()).containsEntry(red.versionId(), red).hasSize(3);
        assertThat(after.delegations()).contains(Tables.THIRD.id(), Tables.FIRST.id());
    }

    @Test
    void what_is_stated_meanwhile_is_held() {
        PositionStep stated = PositionStep.taken(
                new UUID(4, 1),
                Tables.THIRD.id(),
                List.of(new SeenVersion(ours.entryId(), 1)),
                Statement.of(Stance.SUPPORT));

        Table after = table.after(new Table.Change(
                revision(2),
                List.of(),
                List.of(),
                Set.of(),
                new ResemblancesChange(Map.of(), Set.of()),
                Map.of(),
                List.of(stated),
                Map.of()));

        assertThat(after.positions().of(Tables.THIRD.id(), ours.entryId()))
                .map(Position::stance)
                .contains(Stance.SUPPORT);
    }

    @Test
    void what_is_contested_meanwhile_holds_until_it_is_taken_back() {
        List<Contest> contest = List.of(new Contest(new UUID(6, 1), Tables.THIRD.id(), 2, "Why", Instant.EPOCH));

        Table contested = table.after(contesting(contest));
        assertThat(contested.contests()).isEqualTo(Map.of(ours.entryId(), contest));

        assertThat(contested.after(contesting(List.of())).contests()).isEmpty();
    }

    private Table.Change contesting(List<Contest> contests) {
        return new Table.Change(
                revision(2),
                List.of(),
                List.of(),
                Set.of(),
                new ResemblancesChange(Map.of(), Set.of()),
                Map.of(),
                List.of(),
                Map.of(ours.entryId(), contests));
    }

    private static Opinion same() {
        return new Opinion(new UUID(3, 1), Said.of(Verdict.SAME), Instant.EPOCH);
    }

    private static Table.Change saying(Map<Pair<UUID>, Opinions> said) {
        return new Table.Change(
                revision(2),
                List.of(),
                List.of(),
                Set.of(),
                new ResemblancesChange(Map.of(), Set.of()),
                said,
                List.of(),
                Map.of());
    }

    private static Table.Change change(ResemblancesChange resemblances) {
        return new Table.Change(
                revision(2), List.of(), List.of(), Set.of(), resemblances, Map.of(), List.of(), Map.of());
    }

    private static Revision revision(long number) {
        return new Revision(number, Instant.EPOCH);
    }
}
