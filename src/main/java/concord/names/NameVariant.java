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
        String text, String language, Role role, boolean weak, List<Word> words, Set<String> initials, String acronym) {
    static NameVariant of(NamePart part, String language, boolean weak) {
        List<Word> all = Words.of(part.text(), language);
        List<Word> words =
                all.stream().filter(word -> word.kind() != WordKind.NOISE).toList();
        boolean acronym = part.role() == Role.ACRONYM;
        return new NameVariant(
                part.text(),
                language,
                part.role(),
                weak || part.ofWhole() || acronym,
                words,
                acronym ? Set.of() : new TreeSet<>(Acronyms.initials(all)),
                acronym ? Acronyms.key(part.text()) : "");
    }

    /** The meaning of a name as it stands in a reason. */
    static String meaningOf(String text) {
        return of(new NamePart(text, Role.ALSO, false), "und", false).meaning();
    }

    NameVariant weakened() {
        return new NameVariant(text, language, role, true, words, initials, acronym);
    }

    boolean main() {
        return role == Role.MAIN;
    }

    /** The folded words, without what says nothing. */
    String spelling() {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** The sounds without blanks, so that words written as one meet words written apart. */
    String reading() {
        return words.stream().map(Word::sound).collect(Collectors.joining());
    }

    /** The meanings, or sounds where there is no meaning, in no order. */
    String meaning() {
        return words.stream().map(Word::key).sorted().collect(Collectors.joining(" "));
    }

    /** The same without the words for kinds of bodies. */
    String core() {
        return words.stream()
                .filter(word -> word.kind() != WordKind.FORM)
                .map(Word::key)
                .sorted()
                .collect(Collectors.joining(" "));
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

    double weight() {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}
