package concord.round.terms;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static concord.joint.Tables.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.Tables;
import concord.shared.Refusal;
import concord.shared.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextNowTest {
    private static final Participants ALL = new Participants(List.of(FIRST, SECOND, THIRD), Set.of());

    private final Tables table = new Tables().tabledBefore(THIRD);
    private final Listing ours = table.lists(FIRST, "Blue");
    private final Listing theirs = table.lists(SECOND, "Bleu");

    @Test
    void what_a_delegation_is_unsure_of_is_refused_with_its_name_and_how_many_are() {
        table.certain(ours, theirs).says(theirs, Verdict.UNSURE, ours);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new TextNow(List.of(), List.of(row())).refuseDoubted())
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("round.refusal.unsure");
                    assertThat(refusal.args()).containsExactly("Bleu", 1);
                });
    }

    @Test
    void where_nobody_is_unsure_nothing_is_refused_and_the_text_is_what_its_rows_say() {
        table.certain(ours, theirs);
        TextRow row = TextRow.of(row(), ALL);
        TextNow now = new TextNow(List.of(row), List.of());

        assertThatCode(now::refuseDoubted).doesNotThrowAnyException();
        assertThat(now.text()).containsExactly(row.proposed());
    }

    @Test
    void what_is_not_adopted_as_it_stands_needs_nobodys_silence() {
        table.certain(ours, theirs).says(theirs, Verdict.UNSURE, ours);

        TextRow row = TextRow.of(row(), ALL);

        assertThat(row).isEqualTo(TextRow.out(row.proposed()));
        assertThat(row.silent()).isEmpty();
        assertThat(row.confirming()).isEmpty();
    }

    private JointEntry row() {
        return table.joint(FIRST, SECOND, THIRD).rowOf(ours.entryId()).orElseThrow();
    }
}
