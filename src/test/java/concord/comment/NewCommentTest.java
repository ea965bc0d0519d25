package concord.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Audience;
import concord.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewCommentTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void four_thousand_characters_are_possible_and_one_more_is_refused_with_what_is_too_much() {
        assertThat(toOwn("x".repeat(4000)).text()).hasSize(4000);
        assertThatThrownBy(() -> toOwn("x".repeat(4001))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("comment.refusal.long");
            assertThat(refusal.args()).isEqualTo(List.of(4001, 4000, 1));
        });
    }

    @Test
    void nothing_to_be_seen_is_nothing_said() {
        for (String nothing : List.of("", " \n\t ", "\u202E", "\u2800")) {
            assertThatThrownBy(() -> toOwn(nothing)).hasMessage("comment.refusal.empty");
        }
    }

    @Test
    void what_turns_the_text_round_it_is_left_out_and_lines_stay() {
        assertThat(toOwn(" one\r\ntwo\u202E ").text()).isEqualTo("one\ntwo");
    }

    @Test
    void only_a_comment_to_one_has_an_addressee_and_it_has_one() {
        assertThatThrownBy(() -> to(Audience.ONE, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> to(Audience.OWN, Optional.of(SOMEBODY))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> to(Audience.ALL, Optional.of(SOMEBODY))).isInstanceOf(IllegalArgumentException.class);
        assertThat(to(Audience.ONE, Optional.of(SOMEBODY)).addressee()).contains(SOMEBODY);
    }

    private static NewComment toOwn(String text) {
        return new NewComment(UUID.randomUUID(), Subject.ENTRY, Audience.OWN, Optional.empty(), text);
    }

    private static NewComment to(Audience audience, Optional<UUID> addressee) {
        return new NewComment(UUID.randomUUID(), Subject.NAME, audience, addressee, "text");
    }
}
