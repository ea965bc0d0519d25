package concord.shared;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.VersionInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Names in the order of a reader's alphabet, the same on every page: by letters and digits alone, so that «Аль-Каида»
 * stands under А, and quotation marks, hyphens and blanks do not count.
 */
public final class NameOrder {
    /** As much as tells names apart; what a database sorts by is not longer. */
    public static final int LONGEST_PLACE = 1000;

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

    /** By which rules names are put in order: where these differ, so do places. */
    public static String rules() {
        return "ICU " + VersionInfo.ICU_VERSION;
    }

    /** Where a name stands, for a database to sort by as bytes: as {@link #sorted} does. */
    public static byte[] place(String name, Locale reader) {
        byte[] letters = alphabet(reader).getCollationKey(name).toByteArray();
        byte[] written = name.getBytes(StandardCharsets.UTF_8);
        byte[] place = Arrays.copyOf(letters, Math.min(LONGEST_PLACE, letters.length + written.length));
        int room = place.length - Math.min(place.length, letters.length);
        System.arraycopy(written, 0, place, place.length - room, room);
        return place;
    }

    /** For the root locale the order that depends on no reader. */
    public static Collator alphabet(Locale reader) {
        RuleBasedCollator alphabet = (RuleBasedCollator) Collator.getInstance(reader);
        alphabet.setAlternateHandlingShifted(true);
        return alphabet;
    }
}
