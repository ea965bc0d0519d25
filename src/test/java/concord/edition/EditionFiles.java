package concord.edition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** EditionFiles round any content, stating the hash of the sample. */
final class EditionFiles {
    static final String HASH = EditionFile.hash(SampleEditions.sample());

    private EditionFiles() {}

    static byte[] of(byte[] edition) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(utf8("{\"format\":\"concord-edition-1\",\"edition\":"));
        file.writeBytes(edition);
        file.writeBytes(utf8(",\"sha256\":\"" + HASH + "\",\"initials\":[]}"));
        return file.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
