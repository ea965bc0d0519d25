package concord.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final String VISITOR = "203.0.113.9";

    private final TrustedProxies none = TrustedProxies.of("");
    private final TrustedProxies some = TrustedProxies.of("127.0.0.1,172.18.0.0/16, 2001:db8::/32");

    @Test
    void in_the_plain_set_up_nobody_can_give_another_address() {
        assertThat(none.sender("127.0.0.1", List.of(VISITOR))).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "172.18.0.2", "172.18.255.1", "2001:db8:0:0:0:0:0:7"})
    void a_proxy_that_is_named_is_believed(String proxy) {
        assertThat(some.sender(proxy, List.of(VISITOR))).isEqualTo(VISITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "172.19.0.2", "2001:db9:0:0:0:0:0:7"})
    void another_is_not(String stranger) {
        assertThat(some.sender(stranger, List.of(VISITOR))).isEqualTo(stranger);
    }

    @Test
    void what_the_visitor_puts_before_the_proxys_word_is_not_believed() {
        assertThat(some.sender("127.0.0.1", List.of("198.51.100.1, " + VISITOR)))
                .isEqualTo(VISITOR);
        assertThat(some.sender("127.0.0.1", List.of("198.51.100.1", VISITOR))).isEqualTo(VISITOR);
    }

    @Test
    void one_proxy_may_stand_behind_another() {
        assertThat(some.sender("127.0.0.1", List.of(VISITOR + ", 172.18.0.3"))).isEqualTo(VISITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "visitor.example", "<script>", "1.2.3", "999.1.1.1"})
    void what_is_no_address_is_not_taken_for_one(String word) {
        assertThat(some.sender("127.0.0.1", List.of(word))).isEqualTo("127.0.0.1");
    }

    @Test
    void without_a_word_the_proxy_itself_has_asked() {
        assertThat(some.sender("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.18.0.0/33", "172.18.0.0/-1", "2001:db8::/129", "172.18.0.0/x", "proxy.example"})
    void what_is_no_range_is_refused_when_it_is_named(String range) {
        assertThatThrownBy(() -> TrustedProxies.of(range)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_may_be_one_address_or_all() {
        assertThat(TrustedProxies.of("172.18.0.2/32").sender("172.18.0.2", List.of(VISITOR)))
                .isEqualTo(VISITOR);
        assertThat(TrustedProxies.of("172.18.0.2/32").sender("172.18.0.3", List.of(VISITOR)))
                .isEqualTo("172.18.0.3");
        assertThat(TrustedProxies.of("0.0.0.0/0").sender("203.0.113.1", List.of(VISITOR)))
                .isEqualTo(VISITOR);
    }
}
