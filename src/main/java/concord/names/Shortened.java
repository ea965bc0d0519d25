package concord.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An alias that is a main name without its place, number or branch is only a shortened way to speak of it: several
 * organisations are shortened to the same, so it may not decide.
 */
final class Shortened {
    private Shortened() {}

    static List<NameVariant> weakened(List<NameVariant> variants) {
        List<NameVariant> mains = variants.stream()
                .filter(NameVariant::main)
                .filter(main ->
                        main.words().stream().anyMatch(word -> word.kind().tellsApart()))
                .toList();
        return mains.isEmpty()
                ? variants
                : variants.stream()
                        .map(variant -> !variant.main() && mains.stream().anyMatch(main -> shortens(variant, main))
                                ? variant.weakened()
                                : variant)
                        .toList();
    }

    private static boolean shortens(NameVariant variant, NameVariant main) {
        Set<String> missing = new TreeSet<>(main.coreKeys());
        boolean within = missing.containsAll(variant.coreKeys());
        missing.removeAll(variant.coreKeys());
        return within
                && main.words().stream().anyMatch(word -> word.kind().tellsApart() && missing.contains(word.key()));
    }
}
