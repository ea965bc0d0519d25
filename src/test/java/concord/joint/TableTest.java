package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.correspondence.ResemblancesChange;
import concord.correspondence.Said;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.position.PositionsHeld;
import concord.shared.Revision;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
