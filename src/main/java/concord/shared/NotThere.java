package concord.shared;

import jakarta.ejb.ApplicationException;

/** The row does not exist, or it is another delegation's: the caller is not to learn which. Shown as a 404. */
@ApplicationException(rollback = true)
public class NotThere extends RuntimeException {
    public NotThere() {
        super("not there");
    }
}
