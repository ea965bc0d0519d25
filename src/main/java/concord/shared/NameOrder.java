package concord.shared;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names in the order of a reader's alphabet. */
public final class NameOrder {
    private NameOrder() {}

    public static Comparator<Name> of(Locale reader) {
        Comparator<Object> alphabet = Collator.getInstance(reader);
        return Comparator.comparing(Name::text, alphabet).thenComparing(Name::text);
    }
}
