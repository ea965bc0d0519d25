package concord.joint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointFilterTest {
    @Test
    void an_address_that_says_nothing_filters_nothing() {
        assertThat(new JointFilter("", "", "").isEmpty()).isTrue();
        assertThat(new JointFilter(" ", "", "").isEmpty()).isTrue();
    }

    @Test
    void each_part_of_an_address_filters() {
        assertThat(new JointFilter("x", "", "").isEmpty()).isFalse();
        assertThat(new JointFilter("", "agreed", "").isEmpty()).isFalse();
        assertThat(new JointFilter("", "", "not-d1").isEmpty()).isFalse();
    }
}
