package concord.joint;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.ResemblancesChange;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.shared.Revision;
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
    private final Map<Pair<UUID>, Resemblance> alike = Map.of(pair, new Resemblance(.9, Band.CERTAIN, List.of()));
    private final Table table = new Table(
            revision(1),
            Map.of(ours.versionId(), ours, theirs.versionId(), theirs),
            alike,
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

    private static Table.Change change(ResemblancesChange resemblances) {
        return new Table.Change(revision(2), List.of(), List.of(), Set.of(), resemblances);
    }

    private static Revision revision(long number) {
        return new Revision(number, Instant.EPOCH);
    }
}
