package concord.names.words;

import com.ibm.icu.util.ULocale;
import concord.names.reading.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of all states in the languages that lists are mostly written in. */
final class States {
    private static final List<String> LANGUAGES =
            List.of("en", "ru", "fr", "es", "ar", "zh", "fa", "ur", "de", "it", "tr", "uk", "he");

    private States() {}

    /** From the folded name, blanks as underscores, to the code of the state. */
    static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String state : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                String name = ULocale.getDisplayCountry("und-" + state, new ULocale(language));
                names.putIfAbsent(Folding.of(name).replace(' ', '_'), state.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
