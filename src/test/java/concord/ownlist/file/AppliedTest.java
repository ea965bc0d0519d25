package concord.ownlist.file;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ownlist.Field;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppliedTest {
    @Test
    void each_entry_counts_once_and_each_field_in_which_it_loses_something() {
        assertThat(Stream.of(
                                Applied.added(2),
                                Applied.added(1),
                                Applied.changed(Set.of(Field.REGIONS, Field.NOTES)),
                                Applied.changed(Set.of(Field.REGIONS)),
                                Applied.ONE_UNCHANGED,
                                Applied.ONE_UNCHANGED)
                        .reduce(Applied.NOTHING, Applied::plus))
                .isEqualTo(new Applied(3, 2, 2, Map.of(Field.REGIONS, 2, Field.NOTES, 1)));
    }
}
