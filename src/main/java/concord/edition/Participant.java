package concord.edition;

import java.util.Locale;

/**
 * A delegation as it was called when an edition was adopted.
 *
 * @param code two to 16 lower-case letters and digits, a letter first, for example “us”
 * @param english its name in English; one line
 * @param russian its name in Russian; one line
 */
public record Participant(String code, String english, String russian) {
    public Participant {
        Fit.code(code);
        Fit.line(english);
        Fit.line(russian);
    }

    public String name(Locale reader) {
        return reader.getLanguage().equals("ru") ? russian : english;
    }
}
