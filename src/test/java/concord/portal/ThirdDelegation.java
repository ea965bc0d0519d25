package concord.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A delegation beside the two of the samples, with nothing of its own, and a delegate who can log in. */
public final class ThirdDelegation {
    public static final String DELEGATE = "third.delegate";

    private ThirdDelegation() {}

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
