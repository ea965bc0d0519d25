package concord.names;

import concord.names.reading.Folding;
import concord.names.words.Units;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.List;

/** An entry that is a part of something often bears, within its own name, the name of the whole. */
final class Whole {
    private Whole() {}

    static boolean isPart(String primaryName) {
        return Units.in(Brackets.of(primaryName).outside());
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
