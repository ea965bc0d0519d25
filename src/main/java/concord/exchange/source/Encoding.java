package concord.exchange.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** In which encoding a text file is: what marks it, else UTF-8 if it can be that, else what ICU finds likeliest. */
public final class Encoding {
    private static final int ENOUGH = 1 << 16;

    /** What ICU says where it has seen none of the characters in which the two differ. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "ISO-8859-9", "windows-1254");

    private Encoding() {}

    /** The text of a file, which fails at bytes that the encoding does not have. */
    public static Reader reader(SourceFile file) throws IOException {
        Charset charset = of(file);
        return new InputStreamReader(Bounded.open(file), strict(charset));
    }

    public static Charset of(SourceFile file) throws IOException {
        byte[] head = beginning(file, ENOUGH);
        Optional<Charset> marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : likeliest(file);
    }

    static byte[] beginning(SourceFile file, int length) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(length);
        }
    }

    /** As much of a text as its first bytes tell. */
    static String text(byte[] head) {
        Charset charset = marked(head).orElseGet(() -> fits(head) ? StandardCharsets.UTF_8 : likeliest(head));
        String text = charset.decode(ByteBuffer.wrap(head)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** By a byte order mark, or by the zeros of UTF-16 between Latin letters. */
    private static Optional<Charset> marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(head, 0xFF, 0xFE) || zeros(head, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(head, 0xFE, 0xFF) || zeros(head, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a third of the bytes at these places are zero, and none at the others. */
    private static boolean zeros(byte[] head, int from) {
        int count = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            count += head[i + from] == 0 ? 1 : 0;
            if (head[i + 1 - from] == 0) {
                return false;
            }
        }
        return count > head.length / 6;
    }

    private static boolean isUtf8(SourceFile file) throws IOException {
        char[] buffer = new char[1 << 13];
        try (Reader text = new InputStreamReader(Bounded.open(file), strict(StandardCharsets.UTF_8))) {
            int count;
            do {
                count = text.read(buffer);
            } while (count >= 0);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether these are the first bytes of a text in UTF-8, of which the last character may be cut. */
    private static boolean fits(byte[] head) {
        return !strict(StandardCharsets.UTF_8)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
                .isError();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Charset likeliest(SourceFile file) throws IOException {
        try (InputStream in = Bounded.open(file)) {
            ByteArrayOutputStream telling = new ByteArrayOutputStream();
            byte[] buffer = new byte[ENOUGH];
            for (int count = in.read(buffer); count >= 0 && telling.size() < ENOUGH; count = in.read(buffer)) {
                telling.writeBytes(telling(Arrays.copyOf(buffer, count)));
            }
            return likeliest(telling.toByteArray());
        }
    }

    /** The lines that are not plain ASCII, of which any encoding makes the same. */
    private static byte[] telling(byte[] bytes) {
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        int begin = 0;
        boolean tells = false;
        for (int i = 0; i < bytes.length; i++) {
            tells |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                telling.write(bytes, begin, tells ? i + 1 - begin : 0);
                begin = i + 1;
                tells = false;
            }
        }
        return telling.toByteArray();
    }

    private static Charset likeliest(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
        return Arrays.stream(matches)
                .map(CharsetMatch::getName)
                .filter(Predicate.not(name -> name.startsWith("UTF") || name.startsWith("IBM")))
                .map(name -> WIDER.getOrDefault(name, name))
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
    }
}
