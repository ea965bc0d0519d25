package concord.exchange.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Gives a text out line by line, so that whoever reads it can be told on which line it is. */
final class ByLines extends Reader {
    private final BufferedReader in;
    private int line = 1;
    private boolean ended;

    ByLines(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** The line of what was read last, from 1. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        line += ended ? 1 : 0;
        ended = false;
        int count = 0;
        while (count < length && !ended) {
            int c = in.read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            buffer[from + count++] = (char) c;
            ended = c == '\n';
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
