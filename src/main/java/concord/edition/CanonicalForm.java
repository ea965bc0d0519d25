package concord.edition;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one way of writing a JSON object that RFC 8785 gives it, so that all who hash it get one hash. */
final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * In UTF-8.
     *
     * @param value as {@link StrictJson} reads or an edition is written: the library does not notice half characters
     */
    static byte[] of(JsonObject value) {
        try {
            return new JsonCanonicalizer(value.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("what was JSON is none", e);
        }
    }

    /** SHA-256 of the canonical form, 64 lower-case hexadecimal digits. */
    static String hash(JsonObject value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(value)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
