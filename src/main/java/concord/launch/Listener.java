package concord.launch;

import java.net.URI;
import java.util.List;

/**
 * Where the portal listens, and which proxies before it are believed.
 *
 * @param proxies addresses or ranges of addresses; with none nobody is believed
 */
record Listener(String address, int port, List<String> proxies) {
    private static final String LOOPBACK = "127.0.0.1";

    /** The sample accounts have a published password, so nobody but this machine may reach them. */
    static Listener from(Variables variables, boolean samples) {
        String address = variables.or("CONCORD_HTTP_ADDRESS", samples ? LOOPBACK : "0.0.0.0");
        if (samples && !address.equals(LOOPBACK)) {
            throw new CannotStart("refused.samples_address", address);
        }
        int port = port(variables.or("CONCORD_HTTP_PORT", "8080"));
        return new Listener(address, port, Proxies.named(variables.or("CONCORD_PROXY", "")));
    }

    /** Where a browser on this machine finds the portal. */
    String url() {
        boolean local = address.equals(LOOPBACK) || address.equals("0.0.0.0");
        return "http://%s:%d/".formatted(local ? "localhost" : address, port);
    }

    /** The login page, by an address that needs no name to be resolved. */
    URI loginPage() {
        String host = address.equals("0.0.0.0") ? LOOPBACK : address;
        return URI.create("http://%s:%d/login.xhtml".formatted(host, port));
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("refused.port_number", text);
        }
        return Integer.parseInt(text);
    }
}
