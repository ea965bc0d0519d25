package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerTest {
    @ParameterizedTest
    @ValueSource(strings = {"no such host", "host.invalid", "192.0.2.1"})
    void an_address_that_is_not_this_machines_is_told_from_a_taken_port(String address) {
        assertThatThrownBy(() -> new Listener(address, 18153, List.of()).requireFree())
                .isInstanceOf(CannotStart.class)
                .hasMessage("CONCORD_HTTP_ADDRESS is “" + address
                        + "”, which is no address of this machine. Set it to one, or remove it.");
    }

    @Test
    void a_taken_port_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Listener listener = new Listener("127.0.0.1", taken.getLocalPort(), List.of());

            assertThatThrownBy(listener::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " can’t be opened on 127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "localhost"})
    void an_own_address_is_free_to_use(String address) {
        assertThatCode(() -> new Listener(address, 0, List.of()).requireFree()).doesNotThrowAnyException();
    }

    @Test
    void an_address_of_version_6_stands_in_brackets() {
        assertThat(new Listener("::1", 8080, List.of()).url()).isEqualTo("http://[::1]:8080/");
        assertThat(new Listener("::1", 8080, List.of()).loginPage()).hasHost("[::1]");
        assertThat(new Listener("::", 8080, List.of()).loginPage()).hasHost("127.0.0.1");
    }
}
