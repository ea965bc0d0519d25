package concord.names;

import concord.names.parts.NamePart;
import concord.names.words.Word;
import java.util.List;

/**
 * An alias with which a main name begins is a main name: “Zawra Front” of “Zawra Front for the Defence of the Valley”. Where
 * only a place, a number or a branch is left out, it is the name of the whole.
 */
final class Beginnings {
    private static final int SHORTEST = 2;

    private Beginnings() {}

    static List<NameVariant> asMain(List<NameVariant> variants) {
        List<NameVariant> mains = variants.stream()
                .filter(variant -> variant.main() && variant.words().size() > SHORTEST)
                .toList();
        return mains.isEmpty()
                ? variants
                : variants.stream()
                        .map(variant -> mayBe(variant) && mains.stream().anyMatch(main -> begins(variant, main))
                                ? variant.asMain()
                                : variant)
                        .toList();
    }

    private static boolean mayBe(NameVariant variant) {
        return variant.role() == NamePart.Role.ALSO
                && !variant.weak()
                && variant.words().size() >= SHORTEST;
    }

    private static boolean begins(NameVariant alias, NameVariant main) {
        int length = alias.words().size();
        if (length >= main.words().size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!alias.words().get(i).key().equals(main.words().get(i).key())) {
                return false;
            }
        }
        List<Word> rest = main.words().subList(length, main.words().size());
        return rest.stream().anyMatch(word -> !word.kind().tellsApart());
    }
}
