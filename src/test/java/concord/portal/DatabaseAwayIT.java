package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.RunningPortal.Portal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The database is killed under the running portal, and comes back. */
class DatabaseAwayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_failed_database_gives_a_clear_page_and_recovers_without_a_restart() throws IOException {
        Portal portal = RunningPortal.start("portal-without-database");
        Process again = null;
        try {
            Visitor head = Visitor.loggedIn(portal.address(), "us.head");
            List<String> server = kill(portal);
            HttpResponse<String> away = head.get("list/index.xhtml");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body())
                    .contains("The portal cannot reach its database")
                    .doesNotContainIgnoringCase("payara")
                    .doesNotContain("Exception");

            again = new ProcessBuilder(server)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(answersAgain(head)).contains("Abu Sayyaf Group");
        } finally {
            portal.close();
            if (again != null) {
                again.destroy();
                again.onExit().join();
            }
        }
    }

    /** Gives the command that starts the same server again; its init file is gone by then. */
    private static List<String> kill(Portal portal) {
        ProcessHandle server = portal.process()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of(server.info().command().orElseThrow()));
        for (String argument : server.info().arguments().orElseThrow()) {
            if (!argument.startsWith("--init-file")) {
                command.add(argument);
            }
        }
        server.destroyForcibly();
        server.onExit().join();
        return command;
    }

    private static String answersAgain(Visitor visitor) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = visitor.get("list/index.xhtml");
        while (answer.statusCode() != 200 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = visitor.get("list/index.xhtml");
        }
        return answer.body();
    }
}
