package concord.exchange.source;

import concord.exchange.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in {@link TooLarge} before it, or one piece of it, fills the memory. */
public final class Bounded extends FilterInputStream {
    /** The largest list in use, the advanced XML of the Office of Foreign Assets Control, has half of it. */
    public static final long MOST_BYTES = 256L << 20;

    /** One entry with all that belongs to it. */
    static final int MOST_BYTES_OF_ENTRY = 8 << 20;

    private long left = MOST_BYTES;
    private long leftOfEntry = MOST_BYTES;

    Bounded(InputStream in) {
        super(in);
    }

    /** @throws TooLarge at once if the file says that it is */
    public static Bounded open(SourceFile file) throws IOException {
        refuseLarge(file.size());
        return new Bounded(file.open());
    }

    /** @throws TooLarge if no list has so many bytes */
    public static void refuseLarge(long size) throws TooLarge {
        if (size > MOST_BYTES) {
            throw new TooLarge("exchange.error.file_large", MOST_BYTES >> 20);
        }
    }

    /** What is read from here on belongs to the next entry; until this is said, entries are not told apart. */
    public void next() {
        leftOfEntry = MOST_BYTES_OF_ENTRY;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws TooLarge {
        left -= bytes;
        leftOfEntry -= bytes;
        if (left < 0) {
            refuseLarge(Long.MAX_VALUE);
        }
        if (leftOfEntry < 0) {
            throw new TooLarge("exchange.error.entry_large", MOST_BYTES_OF_ENTRY >> 20);
        }
    }
}
