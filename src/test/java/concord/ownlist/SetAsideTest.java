package concord.ownlist;

import static concord.ownlist.Contents.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import concord.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetAsideTest {
    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "delegate");

    private final Entry entry = new Entry(UUID.randomUUID(), 1, named("A"), STAMP);

    @Test
    void what_is_set_aside_is_not_edited() {
        entry.setAside(Instant.EPOCH);

        refused("entry.refusal.set_aside", () -> entry.edit(named("B"), STAMP));
    }

    @Test
    void brought_back_it_is_a_draft_as_before() {
        entry.setAside(Instant.EPOCH);
        entry.bringBack();

        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
        assertThat(entry.edit(named("B"), STAMP)).isTrue();
    }

    @Test
    void only_what_is_set_aside_is_brought_back() {
        refused("entry.refusal.not_aside", entry::bringBack);
    }

    @Test
    void what_was_tabled_once_is_not_set_aside() {
        entry.standsAs(named("A").particulars(), 1);
        refused("aside.refusal.not_draft", () -> AsideRules.check(List.of(entry), List.of(seen())));

        entry.edit(named("B"), STAMP);
        refused("aside.refusal.not_draft", () -> AsideRules.check(List.of(entry), List.of(seen())));
    }

    @Test
    void a_draft_as_it_was_seen_may_be_set_aside_and_what_is_set_aside_not_again() {
        assertThatNoException().isThrownBy(() -> AsideRules.check(List.of(entry), List.of(seen())));

        entry.setAside(Instant.EPOCH);

        refused("aside.refusal.not_draft", () -> AsideRules.check(List.of(entry), List.of(seen())));
    }

    @Test
    void what_changed_since_it_was_seen_is_not_set_aside() {
        Seen before = new Seen(entry.id(), entry.version() - 1);

        refused("aside.refusal.changed", () -> AsideRules.check(List.of(entry), List.of(before)));
    }

    @Test
    void an_empty_selection_is_refused() {
        refused("aside.refusal.none", () -> AsideRules.check(List.of(), List.of()));
    }

    @Test
    void it_is_counted_apart_from_drafts() {
        assertThat(ListCounts.of(Map.of(EntryState.SET_ASIDE, 2L, EntryState.DRAFT, 3L)))
                .isEqualTo(new ListCounts(5, 3, 0, 0, 0, 0, 2));
    }

    private Seen seen() {
        return new Seen(entry.id(), entry.version());
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).withMessage(key);
    }
}
