package concord.names.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import concord.names.reading.Folding;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the months in the languages that lists are written in: many organisations are called after a day. */
final class Months {
    private static final int[] FORMS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

    private Months() {}

    /** From the folded name to the number of the month. */
    static Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String language : Languages.ALL) {
            for (int form : FORMS) {
                String[] months = new DateFormatSymbols(new ULocale(language + "@calendar=gregorian"))
                        .getMonths(form, DateFormatSymbols.WIDE);
                for (int month = 0; month < months.length; month++) {
                    String name = Folding.of(months[month]);
                    if (isName(name)) {
                        names.putIfAbsent(name, month + 1);
                    }
                }
            }
        }
        return names;
    }

    /** “9月” is a number and a word. */
    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) <= 8);
    }
}
