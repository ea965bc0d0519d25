package concord.ownlist;

import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Particulars;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}: seen {1}, closed {2}, news {3}")
    @CsvSource({
        "DRAFT, false, false, true",
        "TABLED, true, false, false",
        "CHANGED, true, false, true",
        "WITHDRAWN, false, true, false",
        "TAKEN_UP, false, false, true",
        "SET_ASIDE, false, true, false",
    })
    void what_the_others_see_what_can_change_and_what_tabling_would_tell(
            EntryState state, boolean onTable, boolean closed, boolean news) {
        assertThat(state.onTable()).isEqualTo(onTable);
        assertThat(state.closed()).isEqualTo(closed);
        assertThat(state.news()).isEqualTo(news);
    }

    @Test
    void withdrawn_goes_before_set_aside() {
        assertThat(EntryState.of(NOW, BEFORE, Instant.EPOCH, Instant.EPOCH)).isEqualTo(EntryState.WITHDRAWN);
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
