package concord.shared;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Names in the order of a reader's alphabet, the same on every page: by letters and digits alone, so that «Аль-Каида»
 * stands under А, and quotation marks, hyphens and blanks do not count.
 */
public final class NameOrder {
    private NameOrder() {}

    public static Comparator<Name> of(Locale reader) {
        return Comparator.comparing(Name::text, texts(reader));
    }

    public static Comparator<String> texts(Locale reader) {
        Comparator<Object> alphabet = alphabet(reader);
        return Comparator.<String, Object>comparing(text -> text, alphabet).thenComparing(text -> text);
    }

    /** What comes in the order of names is put into it; each name is looked at once. */
    public static <T> List<T> sorted(List<T> all, Function<T, String> name, Locale reader) {
        record Placed<T>(T one, String name, CollationKey key) {}
        Collator alphabet = alphabet(reader);
        return all.stream()
                .map(one -> new Placed<>(one, name.apply(one), alphabet.getCollationKey(name.apply(one))))
                .sorted(Comparator.<Placed<T>, CollationKey>comparing(Placed::key)
                        .thenComparing(Placed::name))
                .map(Placed::one)
                .toList();
    }

    /** For the root locale the order that depends on no reader. */
    public static Collator alphabet(Locale reader) {
        RuleBasedCollator alphabet = (RuleBasedCollator) Collator.getInstance(reader);
        alphabet.setAlternateHandlingShifted(true);
        return alphabet;
    }
}
