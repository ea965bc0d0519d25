package concord.shared;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the order of a reader's alphabet; quotation marks do not count. */
public final class NameOrder {
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\\p{Pi}\\p{Pf}\"'\u201A\u201E]");

    private NameOrder() {}

    public static Comparator<Name> of(Locale reader) {
        Comparator<Object> alphabet = Collator.getInstance(reader);
        return Comparator.comparing(NameOrder::bare, alphabet).thenComparing(Name::text);
    }

    private static String bare(Name name) {
        return QUOTATION_MARKS.matcher(name.text()).replaceAll("");
    }
}
