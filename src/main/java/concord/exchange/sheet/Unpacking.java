package concord.exchange.sheet;

import concord.exchange.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Whether a packed file is small when it is unpacked, which must be known before anything parses it. */
final class Unpacking {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_PARTS = 500;

    private Unpacking() {}

    /** Counts what really comes out, since the sizes that the file states may lie. */
    static void refuseLarge(byte[] packed) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long left = MOST_BYTES;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw tooLarge();
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        left -= count;
                        if (left < 0) {
                            throw tooLarge();
                        }
                    }
                }
            }
        }
    }

    static TooLarge tooLarge() {
        return new TooLarge("exchange.error.file_large", MOST_BYTES >> 20);
    }

    /** Bytes of a table that came out of so many. */
    static boolean isTooLarge(long bytes) {
        return bytes > MOST_BYTES;
    }
}
