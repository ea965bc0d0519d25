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
import java.util.stream.Stream;
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
    void what_the_others_see_already_as_it_is_is_not_tabled_and_what_has_changed_since_is() {
        Entry tabled = entry("B");
        tabled.standsAs(named("B").particulars(), 1);
        refused("table.refusal.tabled", tabled);

        tabled.edit(named("C"), new Stamp(Instant.EPOCH, "delegate"));
        assertThatNoException()
                .isThrownBy(
                        () -> TablingRules.check(List.of(tabled), List.of(new Seen(tabled.id(), tabled.version()))));
    }

    @Test
    void what_was_withdrawn_is_not_tabled() {
        Entry withdrawn = entry("B");
        withdrawn.standsAs(named("B").particulars(), 1);
        withdrawn.withdraw(Instant.EPOCH);

        refused("table.refusal.withdrawn", withdrawn);
    }

    @Test
    void one_that_does_not_fit_keeps_all_from_being_tabled() {
        Entry tabled = entry("B");
        tabled.standsAs(named("B").particulars(), 1);

        refused("table.refusal.tabled", DRAFT, tabled);
    }

    @Test
    void at_most_five_of_those_that_do_not_fit_are_named() {
        List<Entry> five =
                Stream.of("1", "2", "3", "4", "5").map(TablingRulesTest::entry).toList();
        List<Entry> six = Stream.of("1", "2", "3", "4", "5", "6")
                .map(TablingRulesTest::entry)
                .toList();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TablingRules.check(five, List.of()))
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly(5, "1; 2; 3; 4; 5"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TablingRules.check(six, List.of()))
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly(6, "1; 2; 3; 4; 5; …"));
    }

    private static Entry entry(String name) {
        return new Entry(UUID.randomUUID(), 2, named(name), new Stamp(Instant.EPOCH, "delegate"));
    }

    private static void refused(String key, Entry... entries) {
        List<Seen> seen = Stream.of(entries)
                .map(entry -> new Seen(entry.id(), entry.version()))
                .toList();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TablingRules.check(List.of(entries), seen))
                .withMessage(key);
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
