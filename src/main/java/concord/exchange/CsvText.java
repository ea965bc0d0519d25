package concord.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** The text of a CSV file without byte order marks, wherever they stand; no entry of it goes on for ever. */
final class CsvText extends FilterReader {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int LONGEST_TITLES = 1 << 16;

    private int left = LONGEST_TITLES;

    CsvText(Reader in) {
        super(in);
    }

    /** What is read from here on belongs to the next entry. */
    void next() {
        left = Limits.CHARACTERS_PER_ROW;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = in.read(buffer, from, length);
            if (count < 0) {
                return -1;
            }
            kept = withoutMarks(buffer, from, count);
        }
        left -= kept;
        if (left < 0) {
            throw new TooLarge("exchange.error.row_long", Limits.CHARACTERS_PER_ROW);
        }
        return kept;
    }

    private static int withoutMarks(char[] buffer, int from, int count) {
        int kept = from;
        for (int i = from; i < from + count; i++) {
            if (buffer[i] != BYTE_ORDER_MARK) {
                buffer[kept++] = buffer[i];
            }
        }
        return kept - from;
    }
}
