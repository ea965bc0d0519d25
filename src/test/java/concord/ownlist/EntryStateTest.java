package concord.ownlist;

import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Particulars;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EntryStateTest {
    private static final Particulars NOW = named("A").particulars();
    private static final Particulars BEFORE = named("B").particulars();

    @Test
    void what_was_never_tabled_is_a_draft() {
        assertThat(EntryState.of(NOW, null, null)).isEqualTo(EntryState.DRAFT);
    }

    @Test
    void what_the_others_see_as_it_is_is_tabled() {
        assertThat(EntryState.of(NOW, named("A").particulars(), null)).isEqualTo(EntryState.TABLED);
    }

    @Test
    void what_the_others_see_differently_is_changed() {
        assertThat(EntryState.of(NOW, BEFORE, null)).isEqualTo(EntryState.CHANGED);
    }

    @Test
    void withdrawn_it_stays_whatever_it_says() {
        assertThat(EntryState.of(NOW, BEFORE, Instant.EPOCH)).isEqualTo(EntryState.WITHDRAWN);
    }
}
