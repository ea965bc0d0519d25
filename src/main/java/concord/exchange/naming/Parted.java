package concord.exchange.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in parts: what is between separators, where brackets and quotation marks keep together what they hold. */
final class Parted {
    private static final String OPENING = "([«“„";
    private static final String CLOSING = ")]»””";

    /** What stands behind a comma and is no name by itself. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?iu)(inc|ltd|llc|l\\.l\\.c|co|corp|limited|plc|gmbh|s\\.a|s\\.l|ооо|инк)\\.?");

    /** The last two of a list: “A, B and C”. */
    private static final Pattern AND = Pattern.compile("\\s+(?:and|or|и|или)\\s+");

    private static final Pattern AND_FIRST = Pattern.compile("^(?:and|or|и|или)\\s+");

    private Parted() {}

    static List<String> by(char separator, String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (c == separator && depth == 0 && !quoted) {
                add(parts, text.substring(begin, i));
                begin = i + 1;
            }
        }
        add(parts, text.substring(begin));
        return parts;
    }

    /** A list in words: by semicolons if there is one, else by commas and the “and” before the last. */
    static List<String> list(String text) {
        List<String> parts = by(';', text);
        if (parts.size() > 1) {
            return parts;
        }
        List<String> names = new ArrayList<>();
        for (String part : by(',', text)) {
            if (!names.isEmpty() && LEGAL_FORM.matcher(part).matches()) {
                names.add(names.remove(names.size() - 1) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return lastParted(names);
    }

    private static List<String> lastParted(List<String> names) {
        if (names.isEmpty()) {
            return names;
        }
        int end = names.size() - 1;
        String last = names.size() > 1 ? AND_FIRST.matcher(names.get(end)).replaceFirst("") : names.get(end);
        boolean said = !last.equals(names.get(end));
        List<String> parted = new ArrayList<>(names.subList(0, end));
        String[] two = AND.split(last, 2);
        boolean list = !said && (names.size() > 1 || (isNameAlone(two[0]) && isNameAlone(two[two.length - 1])));
        if (two.length > 1 && list) {
            add(parted, two[0]);
            add(parted, two[1]);
        } else {
            add(parted, last);
        }
        return parted;
    }

    /** Of “A and B” without a comma: what is quoted or in capitals alone; else it may be one name, as of peace and justice. */
    private static boolean isNameAlone(String text) {
        return Quotation.within(text).isPresent()
                || (text.equals(text.toUpperCase(Locale.ROOT)) && !text.contains(" "));
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
