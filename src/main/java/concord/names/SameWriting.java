package concord.names;

import concord.names.reading.AccentedLetters;
import concord.names.reading.Recognition;
import concord.names.words.NameKeys;
import concord.names.words.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two names that sound alike are written as one name. Across scripts a reading is all that there is. Within one
 * the letters tell words apart that sound alike to others, as do قلب and كلب, “Gül” and “Göl”, «клык» and «клик»; unless
 * they stand for the sounds of another language, which everybody spells as they like: “Jaysh”, “Jaish”.
 */
final class SameWriting {
    /** What is rare in words that are not transliterated: the Arabic article, letters for sounds that Latin has none for. */
    private static final Pattern ROMANISED = Pattern.compile(
            "\\b(?:al|el|ul|ad|ar|as|ash|at|az|bin|ibn|abu|abou)[- ]|q(?!u)|kh|dh|zh|dzh|aa|iyy|uu|ll?ah\\b");

    private static final Pattern INNER_SHORT_I = Pattern.compile("й(?=\\p{L})");
    private static final char LAST_LATIN = '\u024F';

    private final NameVariant v;
    private final NameVariant w;
    private final boolean free;

    private SameWriting(NameVariant v, NameVariant w) {
        this.v = v;
        this.w = w;
        free = romanised(v) || romanised(w) || otherLanguage(v, w);
    }

    /** Of names with the same words in their order, or written as one. */
    static boolean inOrder(NameVariant v, NameVariant w) {
        SameWriting writing = new SameWriting(v, w);
        return v.words().size() == w.words().size()
                ? writing.same(v.words(), w.words())
                : writing.free || otherScript(v, w) || joined(v).equals(joined(w));
    }

    /** Of words that have the same keys, one by one. */
    static boolean oneByOne(NameVariant v, NameVariant w, List<Word> ours, List<Word> theirs) {
        return new SameWriting(v, w).same(ours, theirs);
    }

    private boolean same(List<Word> ours, List<Word> theirs) {
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (!same(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Word one, Word other) {
        return told(one.letters()).equals(told(other.letters()))
                || (!one.meaning().isEmpty() && one.meaning().equals(other.meaning()))
                || one.script() != other.script()
                || free
                || (plain(v) && isWritten(one, other, w))
                || (plain(w) && isWritten(other, one, v));
    }

    /** Nobody tells «е» from «ё» reliably, nor «й» from «и» within a foreign word. */
    private static String told(String letters) {
        return letters.charAt(0) <= LAST_LATIN
                ? letters
                : INNER_SHORT_I.matcher(letters.replace('ё', 'е')).replaceAll("и");
    }

    /** Whether a word without marks is one with marks, left out or read. */
    private static boolean isWritten(Word plain, Word accented, NameVariant of) {
        return AccentedLetters.isWritten(plain.folded(), accented.letters(), AccentedLetters.language(of.text(), ""));
    }

    private static boolean otherScript(NameVariant v, NameVariant w) {
        return v.words().get(0).script() != w.words().get(0).script();
    }

    /** Written without accents throughout, as by whoever has none on the keyboard. */
    private static boolean plain(NameVariant name) {
        return name.latin() && !name.hasWord(word -> !word.letters().equals(word.folded()));
    }

    private static boolean romanised(NameVariant name) {
        return name.latin()
                && (name.hasWord(Word::foreign)
                        || ROMANISED.matcher(NameKeys.spelling(name.all())).find());
    }

    /** Cyrillic letters stand for other sounds in Ukrainian than in Russian. */
    private static boolean otherLanguage(NameVariant v, NameVariant w) {
        return v.words().get(0).script() == Character.UnicodeScript.CYRILLIC
                && !Recognition.language(v.text()).equals(Recognition.language(w.text()));
    }

    private static String joined(NameVariant name) {
        return name.words().stream().map(Word::folded).collect(Collectors.joining());
    }
}
