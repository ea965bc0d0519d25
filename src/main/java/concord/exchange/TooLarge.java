package concord.exchange;

import java.io.IOException;

/** More than a list would hold, noticed while it is read and before it fills the memory. */
public final class TooLarge extends IOException {
    private final String key;
    private final long most;

    /** @param key message key “exchange.error.…” of a sentence that is filled with a line and the most that is allowed */
    public TooLarge(String key, long most) {
        super(key);
        this.key = key;
        this.most = most;
    }

    public String key() {
        return key;
    }

    public long most() {
        return most;
    }
}
