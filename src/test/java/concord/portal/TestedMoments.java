package concord.portal;

import concord.launch.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments that tests in the container can set the clock to. */
public final class TestedMoments {
    private TestedMoments() {}

    /** A whole second. No revision is earlier than the one before, so the clock goes on where the last one was made. */
    public static Instant start() throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select date_format(max(at), '%Y-%m-%dT%H:%i:%s.%fZ') from revision")) {
            row.next();
            Instant last =
                    Optional.ofNullable(row.getString(1)).map(Instant::parse).orElse(Instant.EPOCH);
            Instant now = Instant.now();
            return (last.isBefore(now) ? now : last)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .plusSeconds(1);
        }
    }
}
