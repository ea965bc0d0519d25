package concord.account;

import static concord.account.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.account.DelegationRequest.Kind;
import concord.delegation.Delegation;
import org.junit.jupiter.api.Test;

class DelegationRequestTest {
    private final Delegation delegation = People.delegation();

    @Test
    void what_is_granted_takes_effect() {
        request(Kind.CLOSING).decide(true, "chair", NOON);
        assertThat(delegation.closedAt()).contains(NOON);
        request(Kind.REOPENING).decide(true, "chair", NOON);
        assertThat(delegation.closedAt()).isEmpty();
    }

    @Test
    void what_is_declined_changes_nothing() {
        request(Kind.CLOSING).decide(false, "chair", NOON);
        assertThat(delegation.closedAt()).isEmpty();
    }

    @Test
    void it_is_decided_once() {
        DelegationRequest request = request(Kind.CLOSING);
        request.decide(false, "chair", NOON);
        assertThatThrownBy(() -> request.decide(true, "chair", NOON)).hasMessage("delegation.refusal.decided");
        assertThat(delegation.closedAt()).isEmpty();
    }

    @Test
    void nobody_asks_for_what_is_so_already() {
        assertThatThrownBy(() -> request(Kind.REOPENING)).hasMessage("delegation.refusal.open");
        delegation.close(NOON);
        assertThatThrownBy(() -> request(Kind.CLOSING)).hasMessage("delegation.refusal.closed");
    }

    private DelegationRequest request(Kind kind) {
        return new DelegationRequest(delegation, kind, "administrator", NOON);
    }
}
