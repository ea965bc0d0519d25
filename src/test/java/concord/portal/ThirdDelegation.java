package concord.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A delegation beside the two of the samples, with nothing of its own, and a delegate who can log in. */
public final class ThirdDelegation {
    public static final String DELEGATE = "third.delegate";

    private ThirdDelegation() {}

    /** It was closed and came back right after it had been admitted, within three microseconds. */
    public static void wasAway(RunningPortal.Portal portal) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert ignore into revision values (-2, " + admittedAnd(1) + "), (-1, " + admittedAnd(3) + ")");
            statement.executeUpdate("insert ignore into seating select d.id, r.number, r.number = -1"
                    + " from delegation d, revision r where d.code = 'third' and r.number < 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The moment so many microseconds after it was admitted, in SQL. */
    public static String admittedAnd(int microseconds) {
        return "(select timestampadd(microsecond, " + microseconds
                + ", d.created_at) from delegation d where d.code = 'third')";
    }

    /** Once for all tests of a run; it was admitted before everything that they do from then on. */
    public static void admit(RunningPortal.Portal portal) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert ignore into delegation values (uuid(), 0, 'third', 'Third State',"
                    + " 'Третье государство', utc_timestamp(6), null)");
            statement.executeUpdate("insert ignore into account select uuid(), 0, '" + DELEGATE
                    + "', 'Somebody', a.role, d.id, a.password_hash, false, null, a.created_at, a.opened_at, null, null,"
                    + " 0, null from account a, delegation d where a.user_name = 'us.delegate' and d.code = 'third'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
