package concord.names;

import concord.names.parts.Brackets;
import concord.names.parts.Quotes;
import concord.names.parts.Tails;
import concord.names.words.WordKind;
import concord.names.words.Words;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands around a quoted name and says what bears it: «Рок-группа «…»» and «Общественная организация «…»» may share
 * the name and nothing else.
 *
 * @param text as written, empty where nothing is quoted or nothing stands around
 * @param words the sounds of those that no dictionary has among the words for bodies
 */
record Description(String text, Set<String> words) {
    private static final Description NONE = new Description("", Set.of());

    static Description of(List<Name> names) {
        return names.stream()
                .filter(name -> name.kind() == NameKind.PRIMARY)
                .map(name -> Quotes.of(Brackets.of(Tails.off(name.text())).outside()))
                .filter(quotes -> !quotes.quoted().isEmpty())
                .map(quotes -> of(quotes.around()))
                .findFirst()
                .orElse(NONE);
    }

    private static Description of(String around) {
        Set<String> words = new TreeSet<>();
        Words.counting(around).stream()
                .filter(word -> word.kind() == WordKind.UNKNOWN)
                .forEach(word -> words.add(word.sound()));
        return new Description(around.replaceAll("\\s+", " ").strip(), words);
    }

    /** Only where both describe themselves: many lists give the name alone. */
    boolean differsFrom(Description other) {
        return !text.isEmpty() && !other.text.isEmpty() && !words.equals(other.words);
    }
}
