package concord.web;

import com.ibm.icu.text.MessageFormat;
import concord.shared.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portal's wording: patterns of ICU's MessageFormat, with plurals, in the reader's language. What is a date is written
 * as {@link When} writes it, what is {@link Bilingual} by its name.
 */
@Named("text")
@ApplicationScoped
public class Text {
    /** Base name of the bundle; English stands in the file without a language. */
    public static final String BUNDLE = "concord.messages";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern OPENING = Pattern.compile("«(\u2068?)«");
    private static final Pattern CLOSING = Pattern.compile("»(\u2069?)»");

    @Inject
    Reader reader;

    public String of(String key, Object... args) {
        return in(reader.getLocale(), key, args);
    }

    /** @param words what the pattern's names stand for; null where a view has nothing to fill in, whatever its type */
    public String of(String key, @Nullable Map<String, ?> words) {
        return in(reader.getLocale(), key, words);
    }

    public boolean has(String key) {
        return bundle(reader.getLocale()).containsKey(key);
    }

    /** @throws java.util.MissingResourceException if there is no such key */
    public static String in(Locale locale, String key, Object... args) {
        return singleMarks(new MessageFormat(bundle(locale).getString(key), locale)
                .format(Stream.of(args).map(word -> written(locale, word)).toArray()));
    }

    public static String in(Locale locale, String key, @Nullable Map<String, ?> words) {
        Map<String, Object> written = new HashMap<>(words == null ? Map.of() : words);
        written.replaceAll((name, word) -> written(locale, word));
        return singleMarks(new MessageFormat(bundle(locale).getString(key), locale).format(written));
    }

    private static Object written(Locale locale, Object word) {
        return word instanceof Bilingual named ? named.name(locale) : new Dates(locale).written(word);
    }

    /**
     * A name that stands in quotation marks may begin or end with one of its own. Russian writes marks of one drawing that
     * meet once.
     */
    private static String singleMarks(String sentence) {
        return CLOSING.matcher(OPENING.matcher(sentence).replaceAll("«$1")).replaceAll("$1»");
    }

    /** A name inside a sentence, so that its direction does not disturb what stands around it. */
    public static String isolated(String name) {
        return name.isEmpty() ? "" : "\u2068" + name + "\u2069";
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }
}
