package concord.comment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.comment.Subject;
import concord.shared.Audience;
import concord.web.KeptFields;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentFormTest {
    private static final String ENTRY = UUID.randomUUID().toString();

    @Test
    void nothing_can_be_typed_before_it_is_chosen_who_reads_it() {
        CommentForm form = new CommentForm();
        form.setChoice(null);
        assertThat(form.isOpen()).isFalse();
        assertThatThrownBy(() -> form.open(ENTRY)).hasMessage("comment.refusal.audience");
        assertThat(form.isOpen()).isFalse();
    }

    @Test
    void once_it_is_open_another_choice_changes_its_audience_no_more() {
        CommentForm form = opened(CommentForm.OWN);
        form.setChoice(CommentForm.ALL);
        form.setText("For us.");

        assertThat(form.comment().audience()).isEqualTo(Audience.OWN);
    }

    @Test
    void a_delegation_that_is_chosen_is_the_one_addressee() {
        UUID other = UUID.randomUUID();
        CommentForm form = opened(other.toString());
        form.setText("For you.");

        assertThat(form.comment().audience()).isEqualTo(Audience.ONE);
        assertThat(form.comment().addressee()).contains(other);
        assertThat(opened(CommentForm.ALL).getKind()).isEqualTo("all");
    }

    @Test
    void what_the_browser_kept_comes_back_with_its_audience() {
        KeptFields kept = new KeptFields();
        kept.setText("{\"base\":null,\"fields\":{\"audience\":\"own\",\"entry\":\"" + ENTRY
                + "\",\"subject\":\"REGION\",\"text\":\"Typed\"}}");
        CommentForm form = CommentForm.of(kept.read());

        assertThat(form.isOpen()).isTrue();
        assertThat(form.comment().audience()).isEqualTo(Audience.OWN);
        assertThat(form.comment().subject()).isEqualTo(Subject.REGION);
        assertThat(form.comment().text()).isEqualTo("Typed");
    }

    @Test
    void what_cannot_be_read_opens_nothing() {
        assertThat(CommentForm.of(Map.of("subject", "NO_SUCH")).isOpen()).isFalse();
    }

    private static CommentForm opened(String choice) {
        CommentForm form = new CommentForm();
        form.setChoice(choice);
        form.open(ENTRY);
        return form;
    }
}
