package concord.portal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The portal's time: the machine's, but for what a test sets. Only in the war under test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ClockUnderTest {
    private static volatile Optional<Instant> set = Optional.empty();

    @Produces
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return set.orElseGet(Instant::now);
        }
    };

    /** Sets it to the moment that is sent; without one it goes on. */
    @WebServlet("/probe/clock")
    public static class Hands extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            set = Optional.of(request.getParameter("moment"))
                    .filter(moment -> !moment.isEmpty())
                    .map(Instant::parse);
        }
    }
}
