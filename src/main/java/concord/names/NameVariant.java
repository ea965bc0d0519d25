package concord.names;

import concord.names.parts.NamePart;
import concord.names.parts.NamePart.Role;
import concord.names.reading.AccentedLetters;
import concord.names.words.Acronyms;
import concord.names.words.NameEndings;
import concord.names.words.NameKeys;
import concord.names.words.Word;
import concord.names.words.WordKind;
import concord.names.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final char HALF_SPACE = '\u200C';

    /**
     * One name, as its language reads it, and again without the endings of its language, as whoever leaves out the marks of
     * Latin letters reads it, and with what a Persian half-space holds together parted.
     */
    static List<NameVariant> each(NamePart part, String language, boolean weak) {
        NameVariant variant = of(part, Words.of(part.text(), language), weak);
        Optional<NameVariant> bare =
                NameEndings.off(variant.all(), part.text(), language).map(words -> of(part, words, weak));
        if (bare.isEmpty() && isRead(part.text(), language)) {
            return List.of(variant);
        }
        List<NameVariant> variants = new ArrayList<>(List.of(variant));
        bare.ifPresent(variants::add);
        if (!isRead(part.text(), language) && Words.mayReadOtherwise(part.text(), language)) {
            variants.add(of(part, Words.withoutMarks(part.text(), language), weak));
        }
        if (part.text().indexOf(HALF_SPACE) >= 0) {
            variants.add(of(part, Words.of(part.text().replace(HALF_SPACE, ' '), language), weak));
        }
        return variants;
    }

    /** Whether nobody reads it otherwise: plain letters that sound as in English. */
    private static boolean isRead(String text, String language) {
        return text.chars().allMatch(letter -> letter <= LAST_PLAIN) && AccentedLetters.readsPlainly(text, language);
    }

    private static NameVariant of(NamePart part, List<Word> all, boolean weak) {
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

    NameVariant asMain() {
        return new NameVariant(text, Role.MAIN, weak, all, words, acronym);
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

    boolean hasWord(Predicate<Word> such) {
        return Word.any(words, such);
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

    /** The words without places, if there are any and no branch is spoken of; else nothing. */
    List<Word> placeless() {
        boolean placed =
                hasWord(word -> word.kind() == WordKind.PLACE) && !hasWord(word -> word.kind() == WordKind.UNIT);
        return placed ? Word.which(words, word -> word.kind() != WordKind.PLACE) : List.of();
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
