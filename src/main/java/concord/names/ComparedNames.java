package concord.names;

import concord.shared.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The names of an entry that are compared; mostly all. A list whose entries have hundreds would cost everybody's time:
 * of the names that begin with the same three words the first {@value #MOST_ALIKE} are taken, and of all of them the
 * first {@value #MOST}. First are the primary name and then the others, by kind and spelling, so that the order in
 * which they are given changes nothing.
 */
final class ComparedNames {
    /** The longest entries of published lists have up to a hundred. */
    private static final int MOST = 100;

    /** No published entry has as many that begin alike. */
    private static final int MOST_ALIKE = 10;

    private static final int WORDS_ALIKE = 3;
    private static final Comparator<Name> IN_ORDER =
            Comparator.comparing(Name::kind).thenComparing(Name::text).thenComparing(Name::language);

    private ComparedNames() {}

    static List<Name> of(List<Name> all) {
        if (all.size() <= MOST_ALIKE) {
            return all;
        }
        Map<String, PriorityQueue<Name>> alike = new HashMap<>();
        for (Name name : all) {
            keep(alike.computeIfAbsent(beginning(name.text()), any -> new PriorityQueue<>(IN_ORDER.reversed())), name);
        }
        List<Name> kept = new ArrayList<>();
        alike.values().forEach(kept::addAll);
        kept.sort(IN_ORDER);
        return kept.subList(0, Math.min(MOST, kept.size()));
    }

    private static void keep(PriorityQueue<Name> last, Name name) {
        Name worst = last.size() < MOST_ALIKE ? null : last.element();
        if (worst == null || IN_ORDER.compare(name, worst) < 0) {
            last.add(name);
        }
        if (last.size() > MOST_ALIKE) {
            last.remove();
        }
    }

    /** The letters of the first words, whatever stands between them. */
    private static String beginning(String text) {
        StringBuilder letters = new StringBuilder();
        int words = 0;
        for (int i = 0; i < text.length() && words < WORDS_ALIKE; i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                letters.append(Character.toLowerCase(letter));
            } else if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                words++;
            }
        }
        return letters.toString();
    }
}
