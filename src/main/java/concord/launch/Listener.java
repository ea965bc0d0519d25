package concord.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Where the portal listens, and which proxies before it are believed.
 *
 * @param proxies addresses or ranges of addresses; with none nobody is believed
 */
record Listener(String address, int port, List<String> proxies) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> ALL = Set.of("0.0.0.0", "::");

    /** The sample accounts have a published password, so nobody but this machine may reach them. */
    static Listener from(Variables variables, boolean samples) {
        String address = variables.or("CONCORD_HTTP_ADDRESS", samples ? LOOPBACK : "0.0.0.0");
        if (samples && !address.equals(LOOPBACK)) {
            throw new CannotStart("refused.samples_address", address);
        }
        int port = variables.port("CONCORD_HTTP_PORT", "8080");
        return new Listener(address, port, Proxies.named(variables.or("CONCORD_PROXY", "")));
    }

    /** Refuses an address that is not this machine's, and a port that is taken. */
    void requireFree() {
        try (ServerSocket socket = new ServerSocket(port, 1, ofThisMachine())) {
            socket.getLocalPort();
        } catch (IOException taken) {
            String why = Objects.toString(taken.getMessage(), "");
            throw new CannotStart(taken, "refused.port", Integer.toString(port), address, why);
        }
    }

    private InetAddress ofThisMachine() {
        try {
            InetAddress found = InetAddress.getByName(address);
            if (found.isAnyLocalAddress() || NetworkInterface.getByInetAddress(found) != null) {
                return found;
            }
        } catch (UnknownHostException | SocketException unknown) {
            throw new CannotStart(unknown, "refused.address", address);
        }
        throw new CannotStart("refused.address", address);
    }

    /** Where a browser on this machine finds the portal. */
    String url() {
        boolean local = address.equals(LOOPBACK) || ALL.contains(address);
        return "http://%s:%d/".formatted(local ? "localhost" : bracketed(address), port);
    }

    /** The login page, by an address that needs no name to be resolved. */
    URI loginPage() {
        String host = ALL.contains(address) ? LOOPBACK : bracketed(address);
        return URI.create("http://%s:%d/login.xhtml".formatted(host, port));
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
