package concord.names;

import concord.names.NamePart.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One name of an entry with everything by which it can meet another.
 *
 * @param text as it was taken out of the entry's names
 * @param weak whether it may not decide: a weak alias, a shortened name, a piece of a name, the name of the whole
 * @param words those that count, in their order
 * @param acronym its key if it is one, else empty
 */
record NameVariant(
        String text, Role role, boolean weak, List<Word> words, NameKeys keys, Set<String> initials, String acronym) {
    static NameVariant of(NamePart part, String language, boolean weak) {
        List<Word> all = Words.of(part.text(), language);
        List<Word> words = Words.telling(all);
        boolean acronym = part.role() == Role.ACRONYM;
        return new NameVariant(
                part.text(),
                part.role(),
                weak || part.weak() || acronym,
                words,
                NameKeys.of(words),
                acronym ? Set.of() : new TreeSet<>(Acronyms.initials(all)),
                acronym ? Acronyms.key(part.text()) : "");
    }

    NameVariant weakened() {
        return new NameVariant(text, role, true, words, keys, initials, acronym);
    }

    boolean main() {
        return role == Role.MAIN;
    }

    String reading() {
        return keys.reading();
    }

    String meaning() {
        return keys.meaning();
    }

    String core() {
        return keys.core();
    }

    double weight() {
        return keys.weight();
    }

    Set<String> coreKeys() {
        return words.stream()
                .filter(word -> word.kind() != WordKind.FORM)
                .map(Word::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> keysOf(WordKind kind) {
        return words.stream()
                .filter(word -> word.kind() == kind)
                .map(Word::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
