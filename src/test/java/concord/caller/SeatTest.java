package concord.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.account.People;
import concord.security.Role;
import concord.shared.Refusal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatTest {
    @ParameterizedTest
    @EnumSource(names = {"DELEGATE", "HEAD"})
    void a_delegate_and_a_head_act_for_a_delegation(Role role) {
        assertThat(new Seat(role, Optional.of(People.delegation())).role()).isEqualTo(role);
        assertThatThrownBy(() -> new Seat(role, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.refusal.delegation_missing");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DELEGATE", "HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_acts_for_one(Role role) {
        assertThat(new Seat(role, Optional.empty()).role()).isEqualTo(role);
        assertThatThrownBy(() -> new Seat(role, Optional.of(People.delegation())))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.refusal.delegation_superfluous");
    }
}
