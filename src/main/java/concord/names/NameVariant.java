package concord.names;

import concord.names.NamePart.Role;
import concord.names.words.Acronyms;
import concord.names.words.NameKeys;
import concord.names.words.Word;
import concord.names.words.WordKind;
import concord.names.words.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One name of an entry, taken apart.
 *
 * @param text as it was taken out of the entry's names
 * @param weak whether it may not decide: a weak alias, a shortened name, a piece of a name, the name of the whole
 * @param all its words in their order, also those that say nothing
 * @param words those that count
 * @param acronym its key if it is one, else empty
 */
record NameVariant(String text, Role role, boolean weak, List<Word> all, List<Word> words, String acronym) {
    private static final char LAST_PLAIN = '~';

    static NameVariant of(NamePart part, String language, boolean weak) {
        List<Word> all = Words.of(part.text(), language);
        List<Word> words = Words.telling(all);
        boolean acronym = part.role() == Role.ACRONYM;
        return new NameVariant(
                part.text(),
                part.role(),
                weak || part.weak() || acronym,
                all.size() == words.size() ? words : List.copyOf(all),
                words,
                acronym ? Acronyms.key(part.text()) : "");
    }

    /** With the words that say nothing, deciding nothing. */
    NameVariant whole() {
        return new NameVariant(text, role, true, all, all, acronym);
    }

    NameVariant weakened() {
        return new NameVariant(text, role, true, all, words, acronym);
    }

    /** Whether it stands in Latin letters. */
    boolean latin() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN) {
                return text.codePoints()
                        .noneMatch(c -> Character.isLetter(c)
                                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
            }
        }
        return true;
    }

    boolean main() {
        return role == Role.MAIN;
    }

    String spelling() {
        return NameKeys.spelling(words);
    }

    /** Whether the words are written the same. */
    boolean sameSpelling(NameVariant other) {
        return same(other, Word::folded);
    }

    /** Whether they read the same, be they written as one or apart. */
    boolean sameReading(NameVariant other) {
        return same(other, Word::sound)
                || (sounds() == other.sounds() && reading().equals(other.reading()));
    }

    /** By text, then by reading. */
    int order(NameVariant other) {
        int order = text.compareTo(other.text);
        return order != 0 || same(other, Word::sound) ? order : reading().compareTo(other.reading());
    }

    /** How many letters the reading has. */
    private int sounds() {
        int sounds = 0;
        for (Word word : words) {
            sounds += word.sound().length();
        }
        return sounds;
    }

    private boolean same(NameVariant other, Function<Word, String> part) {
        boolean same = words.size() == other.words.size();
        for (int i = 0; same && i < words.size(); i++) {
            same = part.apply(words.get(i)).equals(part.apply(other.words.get(i)));
        }
        return same;
    }

    /** Whether any of the words is such. A loop, since this is asked of every name that meets another. */
    boolean hasWord(Predicate<Word> such) {
        for (Word word : words) {
            if (such.test(word)) {
                return true;
            }
        }
        return false;
    }

    String reading() {
        return NameKeys.reading(words);
    }

    String meaning() {
        return NameKeys.sorted(words);
    }

    /** Without the words for kinds of bodies. */
    List<Word> core() {
        return Word.which(words, word -> word.kind() != WordKind.FORM);
    }

    /** What is left of {@link #core} without words for parts, if a place or number says which part; else nothing. */
    List<Word> whichPart() {
        boolean says = hasWord(word -> word.kind() == WordKind.PLACE || word.kind() == WordKind.NUMBER);
        return says ? Word.which(core(), word -> word.kind() != WordKind.UNIT) : List.of();
    }

    double weight() {
        double sum = 0;
        for (Word word : words) {
            sum += word.weight();
        }
        return sum;
    }

    Set<String> initials() {
        return Acronyms.initials(all);
    }

    Set<String> coreKeys() {
        return core().stream().map(Word::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
