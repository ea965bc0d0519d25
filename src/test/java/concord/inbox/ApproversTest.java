package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import concord.inbox.Approvers.Able;
import concord.inbox.Approvers.Asked;
import concord.inbox.Notice.Addressees;
import concord.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who can consent to what waits. */
class ApproversTest {
    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final Asked FOR_A = new Asked(new UUID(0, 1), Optional.of(A));
    private static final Asked FOR_CHAIR = new Asked(new UUID(0, 1), Optional.empty());
    private static final Able HEAD_OF_A = head(2, A);
    private static final Able HEAD_OF_B = head(3, B);
    private static final Able CHAIR = chair(4);

    @Test
    void a_delegation_that_has_a_head_decides_itself() {
        assertThat(of(FOR_A, HEAD_OF_A, HEAD_OF_B, CHAIR)).isEqualTo(Addressees.of(A, Seats.HEADS));
    }

    @Test
    void the_chair_stands_in_where_the_delegation_has_no_head() {
        assertThat(of(FOR_A, HEAD_OF_B, CHAIR)).isEqualTo(Addressees.all(Seats.CHAIR));
        assertThat(of(FOR_A)).isEqualTo(Addressees.all(Seats.CHAIR));
    }

    @Test
    void nobody_decides_about_the_own_account() {
        assertThat(of(FOR_A, head(1, A), CHAIR)).isEqualTo(Addressees.all(Seats.CHAIR));
        assertThat(of(FOR_CHAIR, chair(1), HEAD_OF_A)).isEqualTo(Addressees.all(Seats.HEADS));
    }

    @Test
    void of_a_chair_another_chair_decides_and_without_one_any_head() {
        assertThat(of(FOR_CHAIR, HEAD_OF_A, CHAIR)).isEqualTo(Addressees.all(Seats.CHAIR));
        assertThat(of(FOR_CHAIR, HEAD_OF_A)).isEqualTo(Addressees.all(Seats.HEADS));
        assertThat(of(FOR_CHAIR)).isEqualTo(Addressees.all(Seats.CHAIR));
    }

    private static Addressees of(Asked asked, Able... able) {
        return new Approvers(List.of(able)).of(asked);
    }

    private static Able head(int account, UUID delegation) {
        return new Able(new UUID(0, account), Role.HEAD, Optional.of(delegation));
    }

    private static Able chair(int account) {
        return new Able(new UUID(0, account), Role.CHAIR, Optional.empty());
    }
}
