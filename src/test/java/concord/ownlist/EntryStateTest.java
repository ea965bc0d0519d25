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
        assertThat(EntryState.of(NOW, null, null, null)).isEqualTo(EntryState.DRAFT);
    }

    @Test
    void what_the_others_see_as_it_is_is_tabled() {
        assertThat(EntryState.of(NOW, named("A").particulars(), null, null)).isEqualTo(EntryState.TABLED);
    }

    @Test
    void what_the_others_see_differently_is_changed() {
        assertThat(EntryState.of(NOW, BEFORE, null, null)).isEqualTo(EntryState.CHANGED);
    }

    @Test
    void withdrawn_it_stays_whatever_it_says() {
        assertThat(EntryState.of(NOW, BEFORE, Instant.EPOCH, null)).isEqualTo(EntryState.WITHDRAWN);
    }

    @Test
    void a_draft_that_is_set_aside_waits_for_nothing() {
        EntryState aside = EntryState.of(NOW, null, null, Instant.EPOCH);

        assertThat(aside).isEqualTo(EntryState.SET_ASIDE);
        assertThat(aside.news()).isFalse();
        assertThat(aside.onTable()).isFalse();
        assertThat(aside.closed()).isTrue();
    }
}
