package concord.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes time pass for a portal in a process of its own, whose clock is the machine's. */
public final class PassedTime {
    private static final String[] MOMENTS = {
        "revision.at",
        "tabled_revision.at",
        "round.opened_at",
        "proposal.proposed_at",
        "proposal.deadline",
        "silence_break.received_at",
        "silence_break.withdrawn_at"
    };

    private PassedTime() {}

    /** All that has happened lies so much further back, and the deadline of the text under silence two minutes. */
    public static void untilAfterTheDeadline(RunningPortal.Portal portal) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "set @gap = (select timestampdiff(second, utc_timestamp(), max(deadline)) + 120 from proposal)");
            for (String moment : MOMENTS) {
                String table = moment.substring(0, moment.indexOf('.'));
                statement.executeUpdate(
                        "update " + table + " set " + moment + " = " + moment + " - interval @gap second");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
