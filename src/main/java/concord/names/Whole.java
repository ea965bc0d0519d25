package concord.names;

import concord.names.parts.Brackets;
import concord.names.parts.Tails;
import concord.names.reading.Folding;
import concord.names.words.Units;
import concord.names.words.Word;
import concord.names.words.WordKind;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.List;

/** An entry that is a part of something often bears, within its own name, the name of the whole. */
final class Whole {
    private Whole() {}

    /** Whether a primary name says that it is a part; looked into only where a word of that kind is in a name at all. */
    static boolean isPart(List<Name> names, List<NameVariant> variants) {
        for (NameVariant variant : variants) {
            if (Word.any(variant.all(), word -> word.kind() == WordKind.UNIT)) {
                return names.stream().anyMatch(name -> name.kind() == NameKind.PRIMARY && isPart(name.text()));
            }
        }
        return false;
    }

    private static boolean isPart(String primaryName) {
        return Units.in(Brackets.of(Tails.off(primaryName)).outside());
    }

    /** Whether a name stands within the primary name without saying itself that it is a part. */
    static boolean nameOf(String name, List<Name> names) {
        String folded = " " + Folding.of(name) + " ";
        return names.stream()
                .filter(primary -> primary.kind() == NameKind.PRIMARY)
                .map(primary -> " " + Folding.of(Brackets.of(primary.text()).outside()) + " ")
                .anyMatch(primary -> primary.contains(folded) && !Units.in(name));
    }
}
