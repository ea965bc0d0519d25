package concord.account;

import static concord.account.People.CHAIR;
import static concord.account.People.OBSERVER;
import static concord.account.People.delegate;
import static concord.account.People.delegation;
import static concord.account.People.headed;
import static org.assertj.core.api.Assertions.assertThat;

import concord.account.Approval.Others;
import concord.security.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    private static final Others NOBODY = new Others(false, false, false);
    private static final Others ALL = new Others(true, true, true);

    @Test
    void a_delegation_that_never_had_a_head_is_set_up_without_asking() {
        assertThat(Approval.needed(delegate(delegation()), ALL)).isEqualTo(Approval.NONE);
    }

    @Test
    void the_head_decides_who_acts_for_the_delegation() {
        assertThat(Approval.needed(delegate(headed()), ALL)).isEqualTo(Approval.HEAD);
    }

    @Test
    void the_chair_decides_where_there_is_no_other_head() {
        assertThat(Approval.needed(delegate(headed()), new Others(false, true, true)))
                .isEqualTo(Approval.CHAIR);
    }

    @Test
    void a_delegation_that_has_lost_its_head_is_still_guarded_without_a_chair() {
        assertThat(Approval.needed(delegate(headed()), NOBODY)).isEqualTo(Approval.CHAIR);
    }

    @Test
    void another_chair_decides_about_a_chair() {
        assertThat(Approval.needed(CHAIR, ALL)).isEqualTo(Approval.CHAIR);
    }

    @Test
    void a_head_decides_about_the_only_chair() {
        assertThat(Approval.needed(CHAIR, new Others(false, false, true))).isEqualTo(Approval.ANY_HEAD);
    }

    @Test
    void the_first_chair_of_all_needs_nobody() {
        assertThat(Approval.needed(CHAIR, NOBODY)).isEqualTo(Approval.NONE);
    }

    @Test
    void observers_and_administrators_need_nobody() {
        assertThat(Approval.needed(OBSERVER, ALL)).isEqualTo(Approval.NONE);
        assertThat(Approval.needed(new Seat(Role.ADMINISTRATOR, Optional.empty()), ALL))
                .isEqualTo(Approval.NONE);
    }
}
