package concord.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be read more than once: its beginning to recognise it, then all of it. */
public interface SourceFile {
    /** In bytes. */
    long size() throws IOException;

    InputStream open() throws IOException;

    static SourceFile of(Path path) {
        return new SourceFile() {
            @Override
            public long size() throws IOException {
                return Files.size(path);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }
        };
    }

    static SourceFile of(byte[] bytes) {
        return new SourceFile() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
