package concord.verify;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is to be told, sentence by sentence, in the reader's language. */
final class Sentences {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final List<String> told = new ArrayList<>();
    private final Locale reader;
    private final ResourceBundle wording;

    /** @param language “ru”; any other, and none, is English */
    Sentences(String language) {
        reader = language.equals("ru") ? RUSSIAN : Locale.ENGLISH;
        wording = ResourceBundle.getBundle("concord.messages", reader.equals(RUSSIAN) ? RUSSIAN : Locale.ROOT);
    }

    Locale reader() {
        return reader;
    }

    void tell(String key, Object... args) {
        told.add(worded(key, args));
    }

    /** A part of a sentence. */
    String worded(String key, Object... args) {
        return new MessageFormat(wording.getString(key), reader).format(args);
    }

    void pause() {
        told.add("");
    }

    List<String> told() {
        return List.copyOf(told);
    }
}
