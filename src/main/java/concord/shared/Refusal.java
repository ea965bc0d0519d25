package concord.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The portal says no. The key leads to a sentence that says what was refused, why, and what to do instead; the
 * transaction rolls back.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private final String key;
    private final List<Object> args;

    public Refusal(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
