package concord.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {
    @Test
    void what_was_typed_stands_for_itself() {
        assertThat(Like.containing("50%_of!")).isEqualTo("%50!%!_of!!%");
    }

    @Test
    void a_backslash_is_a_letter_like_any_other() {
        assertThat(Like.beginning("a\\b")).isEqualTo("a\\b%");
    }
}
