package concord.exchange.door;

import concord.exchange.source.Head;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is that is no list of any format: the key of a sentence that says so, and what to do instead. */
final class WrongFile {
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static final String PACKED = "PK\u0003\u0004";

    private static final int NEAR_THE_BEGINNING = 1024;

    private WrongFile() {}

    static Optional<String> key(Head head) {
        // One character a byte: what marks a kind of file is bytes, not text.
        String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        if (bytes.startsWith(OLD_OFFICE)) {
            return Optional.of(oldOffice(bytes));
        }
        if (bytes.startsWith(PACKED) || bytes.startsWith("PK\u0005\u0006")) {
            return Optional.of(packed(bytes));
        }
        if (begins(bytes, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\u0000", "MM\u0000*") || isWebp(bytes)) {
            return Optional.of("exchange.wrong.picture");
        }
        if (begins(bytes, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ")) {
            return Optional.of("exchange.wrong.archive");
        }
        if (bytes.startsWith("{\\rtf")) {
            return Optional.of("exchange.wrong.word");
        }
        int pdf = bytes.indexOf("%PDF-");
        if (pdf >= 0 && pdf < NEAR_THE_BEGINNING) {
            return Optional.of("exchange.wrong.pdf");
        }
        return text(head);
    }

    private static Optional<String> text(Head head) {
        if (head.text().isBlank()) {
            return Optional.of("exchange.wrong.empty");
        }
        String beginning = head.text().stripLeading().toLowerCase(Locale.ROOT);
        if (begins(beginning, "<!doctype html", "<html")
                || head.root().filter("html"::equalsIgnoreCase).isPresent()) {
            return Optional.of("exchange.wrong.html");
        }
        return head.text().indexOf('\0') >= 0 ? Optional.of("exchange.wrong.binary") : Optional.empty();
    }

    private static String oldOffice(String bytes) {
        if (bytes.contains(wide("EncryptedPackage"))) {
            return "exchange.wrong.encrypted";
        }
        return bytes.contains(wide("WordDocument")) ? "exchange.wrong.word" : "exchange.wrong.old_excel";
    }

    private static String packed(String bytes) {
        if (bytes.contains("application/vnd.oasis.opendocument.spreadsheet")) {
            return "exchange.wrong.open_document";
        }
        if (bytes.contains("word/") || bytes.contains("application/vnd.oasis.opendocument.text")) {
            return "exchange.wrong.word";
        }
        return "exchange.wrong.archive";
    }

    /** A spreadsheet in the format of Excel since 2007, which can be read. */
    static boolean isWorkbook(Head head) {
        String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        return bytes.startsWith(PACKED) && bytes.contains("xl/") && !bytes.contains("word/");
    }

    /** How these files write their own names. */
    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean isWebp(String bytes) {
        return bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8);
    }

    private static boolean begins(String text, String... beginnings) {
        return Stream.of(beginnings).anyMatch(text::startsWith);
    }
}
