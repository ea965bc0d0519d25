package concord.joint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTest {
    private final Told told = new Told();

    @Test
    void the_revision_at_the_start_is_no_news() {
        assertThat(told.isNews(7)).isFalse();
    }

    @Test
    void a_new_revision_is_news_once() {
        told.isNews(7);

        assertThat(told.isNews(8)).isTrue();
        assertThat(told.isNews(8)).isFalse();
    }

    @Test
    void several_revisions_between_two_looks_are_one_piece_of_news() {
        told.isNews(7);

        assertThat(told.isNews(12)).isTrue();
        assertThat(told.isNews(12)).isFalse();
    }
}
