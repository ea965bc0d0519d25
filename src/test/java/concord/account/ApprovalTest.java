package concord.account;

import static concord.account.People.CHAIR;
import static concord.account.People.NOON;
import static concord.account.People.OBSERVER;
import static concord.account.People.delegate;
import static concord.account.People.delegation;
import static concord.account.People.head;
import static org.assertj.core.api.Assertions.assertThat;

import concord.account.Approval.Others;
import concord.account.DelegationRequest.Kind;
import concord.caller.Seat;
import concord.delegation.Delegation;
import concord.security.Consent;
import concord.security.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    private static final Others NOBODY_EVER = new Others(false, false, false, false);
    private static final Others NOBODY_LEFT = new Others(false, false, false, true);
    private static final Others CHAIR_ALONE = new Others(false, true, false, true);
    private static final Others OTHER_HEAD_ALONE = new Others(false, false, true, true);
    private static final Others ALL = new Others(true, true, true, true);

    @Test
    void the_first_of_all_need_nobody() {
        assertThat(Approval.needed(CHAIR, NOBODY_EVER)).isEqualTo(Consent.NONE);
        assertThat(Approval.needed(head(delegation()), NOBODY_EVER)).isEqualTo(Consent.NONE);
    }

    @Test
    void the_chair_lets_in_the_first_head_of_a_further_delegation() {
        assertThat(Approval.needed(head(delegation()), CHAIR_ALONE)).isEqualTo(Consent.CHAIR);
        assertThat(Approval.needed(head(delegation()), OTHER_HEAD_ALONE)).isEqualTo(Consent.CHAIR);
    }

    @Test
    void the_head_decides_who_acts_for_the_delegation() {
        assertThat(Approval.needed(delegate(delegation()), ALL)).isEqualTo(Consent.HEAD);
    }

    @Test
    void the_chair_decides_where_there_is_no_other_head() {
        assertThat(Approval.needed(delegate(delegation()), new Others(false, true, true, true)))
                .isEqualTo(Consent.CHAIR);
    }

    @Test
    void another_chair_decides_about_a_chair() {
        assertThat(Approval.needed(CHAIR, ALL)).isEqualTo(Consent.CHAIR);
    }

    @Test
    void a_head_decides_about_the_only_chair() {
        assertThat(Approval.needed(CHAIR, OTHER_HEAD_ALONE)).isEqualTo(Consent.ANY_HEAD);
    }

    @Test
    void a_chair_waits_also_when_all_who_could_consent_have_been_closed() {
        assertThat(Approval.needed(CHAIR, NOBODY_LEFT)).isEqualTo(Consent.CHAIR);
        assertThat(Approval.needed(delegate(delegation()), NOBODY_LEFT)).isEqualTo(Consent.CHAIR);
    }

    @Test
    void observers_and_administrators_need_nobody() {
        assertThat(Approval.needed(OBSERVER, ALL)).isEqualTo(Consent.NONE);
        assertThat(Approval.needed(new Seat(Role.ADMINISTRATOR, Optional.empty()), ALL))
                .isEqualTo(Consent.NONE);
    }

    @Test
    void no_administrator_closes_or_reopens_a_delegation_alone() {
        for (Kind kind : Kind.values()) {
            assertThat(Approval.ofDelegation(kind, NOBODY_EVER)).isEqualTo(Consent.NONE);
            assertThat(Approval.ofDelegation(kind, CHAIR_ALONE)).isEqualTo(Consent.CHAIR);
            assertThat(Approval.ofDelegation(kind, OTHER_HEAD_ALONE)).isEqualTo(Consent.CHAIR);
            assertThat(Approval.ofDelegation(kind, ALL)).isEqualTo(Consent.CHAIR);
        }
    }

    @Test
    void a_delegation_is_brought_back_where_nobody_is_left_who_could_let_a_chair_in() {
        assertThat(Approval.ofDelegation(Kind.REOPENING, NOBODY_LEFT)).isEqualTo(Consent.NONE);
        assertThat(Approval.ofDelegation(Kind.CLOSING, NOBODY_LEFT)).isEqualTo(Consent.CHAIR);
    }

    @Test
    void the_last_who_approves_is_not_lost() {
        assertThat(Approval.endsWith(People.open(CHAIR), NOBODY_LEFT)).isTrue();
        assertThat(Approval.endsWith(People.open(CHAIR), OTHER_HEAD_ALONE)).isFalse();
        assertThat(Approval.endsWith(People.open(head(delegation())), NOBODY_LEFT))
                .isTrue();
        assertThat(Approval.endsWith(People.open(head(delegation())), CHAIR_ALONE))
                .isFalse();
    }

    @Test
    void the_last_who_approves_is_not_lost_while_the_delegation_is_closed() {
        Delegation delegation = delegation();
        Account account = People.open(head(delegation));
        delegation.close(NOON);
        assertThat(Approval.endsWith(account, NOBODY_LEFT)).isTrue();
    }

    @Test
    void who_approves_nothing_can_be_lost() {
        assertThat(Approval.endsWith(People.open(OBSERVER), NOBODY_LEFT)).isFalse();
        assertThat(Approval.endsWith(People.waiting(CHAIR), NOBODY_LEFT)).isFalse();
    }
}
