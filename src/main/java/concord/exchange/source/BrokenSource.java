package concord.exchange.source;

import java.io.IOException;
import java.util.List;

/** A file that cannot be read to its end: what is wrong, and where. */
public final class BrokenSource extends IOException {
    private final int line;
    private final String key;
    private final transient List<Object> args;

    /** @param key message key “exchange.error.…” of a sentence that is filled with the line, then the args */
    public BrokenSource(int line, String key, Object... args) {
        super(key);
        this.line = line;
        this.key = key;
        this.args = List.of(args);
    }

    public int line() {
        return line;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
