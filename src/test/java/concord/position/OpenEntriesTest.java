package concord.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a row of several entries is named where something is said of it. */
class OpenEntriesTest {
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);

    @Test
    void the_name_is_that_of_the_entry_to_which_the_matter_leads_however_the_row_was_seen() {
        List<SeenVersion> seen = List.of(new SeenVersion(OTHER, 1), new SeenVersion(ONE, 1));

        assertThat(OpenEntries.entries(seen)).startsWith(ONE);
        assertThat(OpenEntries.first(seen, Map.of(ONE, "One", OTHER, "Other"))).contains("One");
    }
}
