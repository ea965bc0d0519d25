package concord.names.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Latin letters without their marks. */
final class PlainLatin {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}ʹʺʼʻʿʾ’]");

    private PlainLatin() {}

    static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
