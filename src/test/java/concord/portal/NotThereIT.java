package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.RunningPortal.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not the caller's answers as what does not exist, byte for byte, and a page of another site hears nothing. */
@ExtendWith(RunningPortal.class)
class NotThereIT {
    @Test
    void one_404_is_like_the_other(Portal portal) throws SQLException {
        Visitor head = Visitor.loggedIn(portal.address(), "us.head");
        String unknown = seen(head.get("nope"));

        assertThat(unknown)
                .startsWith("404")
                .contains(
                        "cache-control=[no-store]",
                        "x-content-type-options=[nosniff]",
                        "referrer-policy=[same-origin]");
        assertThat(seen(head.get("no/such.xhtml"))).isEqualTo(unknown);
        assertThat(seen(head.get("list/nope.xhtml"))).isEqualTo(unknown);
        assertThat(seen(head.get("admin/index.xhtml"))).isEqualTo(unknown);
        assertThat(seen(head.get("list/entry.xhtml?id=" + UUID.randomUUID()))).isEqualTo(unknown);
        assertThat(seen(head.get("list/entry.xhtml?id=" + russianEntry(portal))))
                .isEqualTo(unknown);
    }

    @Test
    void the_way_to_the_login_page_bears_the_portals_headers(Portal portal) {
        assertThat(new Visitor(portal.address())
                        .get("list/index.xhtml")
                        .headers()
                        .map())
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"));
    }

    @Test
    void only_a_page_of_the_portal_listens_to_it(Portal portal) throws IOException {
        String cookies = Visitor.loggedIn(portal.address(), "us.head").cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));

        assertThat(handshake(portal, "http://localhost:" + portal.address().getPort(), cookies))
                .contains(" 101 ");
        assertThat(handshake(portal, "http://evil.example", cookies)).contains(" 404 ");
    }

    private static String handshake(Portal portal, String origin, String cookies) throws IOException {
        int port = portal.address().getPort();
        String request = String.join(
                "\r\n",
                "GET /jakarta.faces.push/joint?" + UUID.randomUUID() + " HTTP/1.1",
                "Host: localhost:" + port,
                "Origin: " + origin,
                "Cookie: " + cookies,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                "\r\n");
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(15), StandardCharsets.US_ASCII);
        }
    }

    private static String russianEntry(Portal portal) throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select e.id from entry e join delegation d on d.id = e.delegation_id where d.code = 'ru'")) {
            found.next();
            return found.getString(1);
        }
    }

    /** Status, headers and body; what is drawn by lot for each answer, and its date, are masked. */
    private static String seen(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.remove("date");
        return Masked.of(answer.statusCode() + "\n" + headers + "\n" + answer.body());
    }
}
