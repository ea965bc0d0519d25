package concord.edition;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What a delegation reserved when it let an organisation be agreed.
 *
 * @param delegation its code
 * @param language of the text: a BCP 47 tag, for example “ru” or “en-GB”, or “und” where it is not known
 * @param text in the delegation's own words; never blank
 */
public record Reservation(String delegation, String language, String text) {
    public Reservation {
        Fit.code(delegation);
        Fit.check(isTag(language), "no BCP 47 tag: ", language);
        Fit.text(text);
    }

    private static boolean isTag(String language) {
        try {
            new Locale.Builder().setLanguageTag(language);
            return !language.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
