package concord.ownlist.tabling;

import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import concord.ownlist.Entry;
import concord.ownlist.Seen;
import concord.ownlist.Stamp;
import concord.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TablingRulesTest {
    private static final Entry DRAFT =
            new Entry(UUID.randomUUID(), 1, named("A"), new Stamp(Instant.EPOCH, "delegate"));

    @Test
    void a_draft_is_tabled_as_it_was_seen() {
        assertThatNoException()
                .isThrownBy(() -> TablingRules.check(List.of(DRAFT), List.of(new Seen(DRAFT.id(), DRAFT.version()))));
    }

    @Test
    void what_changed_since_it_was_seen_is_refused_by_name() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        TablingRules.check(List.of(DRAFT), List.of(new Seen(DRAFT.id(), DRAFT.version() + 1))))
                .withMessage("table.refusal.changed")
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly(1, "A"));
    }

    @Test
    void an_empty_selection_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TablingRules.check(List.of(), List.of()))
                .withMessage("table.refusal.none");
    }

    @Test
    void a_draft_cannot_be_withdrawn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DRAFT.withdraw(Instant.EPOCH))
                .withMessage("entry.refusal.never_tabled");
    }

    @Test
    void what_is_set_aside_is_not_tabled() {
        Entry aside = new Entry(UUID.randomUUID(), 2, named("B"), new Stamp(Instant.EPOCH, "delegate"));
        aside.setAside(Instant.EPOCH);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TablingRules.check(List.of(aside), List.of(new Seen(aside.id(), aside.version()))))
                .extracting(Refusal::key)
                .isEqualTo("table.refusal.set_aside");
    }
}
