package concord.names.words;

import com.ibm.icu.util.ULocale;
import concord.names.reading.Folding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The names of all states in the languages that lists are written in. */
final class States {
    /** Without its accent such a name is an acronym: Portuguese “Irã”. */
    private static final int SHORT = 3;

    private States() {}

    /** From the folded name, blanks as underscores, to the code of the state. */
    static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        each((name, state) -> {
            if (!accented(name)) {
                names.putIfAbsent(Folding.of(name).replace(' ', '_'), state);
            }
        });
        return names;
    }

    /** From the short names with accents, in small letters, to the code of the state. */
    static Map<String, String> accented() {
        Map<String, String> names = new LinkedHashMap<>();
        each((name, state) -> {
            if (accented(name)) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), state);
            }
        });
        return names;
    }

    private static boolean accented(String name) {
        String folded = Folding.of(name);
        return folded.length() <= SHORT && !folded.equals(name.toLowerCase(Locale.ROOT));
    }

    private static void each(BiConsumer<String, String> named) {
        for (String state : Locale.getISOCountries()) {
            for (String language : Languages.ALL) {
                named.accept(
                        ULocale.getDisplayCountry("und-" + state, new ULocale(language)),
                        state.toLowerCase(Locale.ROOT));
            }
        }
    }
}
