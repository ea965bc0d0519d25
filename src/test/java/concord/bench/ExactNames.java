package concord.bench;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import concord.shared.Particulars;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The plain way to compare: two entries with one name or alias in common, letter by letter but for case, diacritics and
 * punctuation, are the same.
 */
final class ExactNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ExactNames() {}

    static boolean share(Particulars one, Particulars other) {
        Set<String> names = folded(one);
        return folded(other).stream().anyMatch(names::contains);
    }

    private static Set<String> folded(Particulars entry) {
        return entry.names().stream()
                .map(name -> folded(name.text()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    static String folded(String text) {
        String plain = Normalizer2.getNFKDInstance().normalize(text);
        String lower = UCharacter.foldCase(MARKS.matcher(plain).replaceAll(""), true);
        return OTHERS.matcher(lower).replaceAll(" ").strip();
    }
}
