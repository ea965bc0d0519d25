package concord.names;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References of entities of the United Nations' list: “QDe.004”, and the older form “QE.A.4.01”, whose second number is
 * the same.
 */
final class References {
    private static final Pattern REFERENCE =
            Pattern.compile("\\b(?:([A-Z]{2})e\\.(\\d{3})|([QT])E\\.[A-Z]\\.(\\d{1,3})\\.\\d{2})\\b");

    /** Remarks speak of other entries too; this is how they mostly quote their own, but not only. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\bUN[ -]?(?:SC)?[ -]?(?:Ref(?:erence)?|ID)\\b[ .:№#]*(?:No|number)?[ .:№#]*(?<ref>[A-Za-z]{1,2}e?\\.[A-Z0-9.]+)");

    private References() {}

    /** All that stand in the text. */
    static Set<String> in(String text) {
        Set<String> references = new TreeSet<>();
        Matcher found = REFERENCE.matcher(text);
        while (found.find()) {
            references.add(found.group(1) != null ? found.group() : renewed(found.group(3), found.group(4)));
        }
        return references;
    }

    /** Those that the text calls references of the United Nations, be they the entry's own or another's. */
    static Set<String> quoted(String text) {
        Set<String> references = new TreeSet<>();
        Matcher found = OWN.matcher(text);
        while (found.find()) {
            references.addAll(in(found.group("ref")));
        }
        return references;
    }

    private static String renewed(String regime, String number) {
        String prefix = regime.equals("Q") ? "QD" : "TA";
        return String.format(Locale.ROOT, "%se.%03d", prefix, Integer.parseInt(number));
    }
}
