package concord.names.words;

import concord.names.reading.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One word of a name, or one phrase that the lexicon knows.
 *
 * @param folded as written, folded
 * @param letters as written in small letters, with what tells it from another; the folded word where nothing does
 * @param sound the key of its Latin reading
 * @param skeleton the consonants of the sound
 * @param meaning the lexicon's meaning, empty if it has none
 * @param foreign whether it was found as a word of Arabic, Persian or Turkic origin
 */
public record Word(
        String folded, String letters, String sound, String skeleton, String meaning, WordKind kind, boolean foreign) {
    private static final double ONE_WORD = .6;

    /** What the meaning of a number begins with. */
    static final String VALUE = "#";

    static Word of(Folding.Written written, String sound, String meaning, WordKind kind, boolean foreign) {
        String folded = written.folded();
        String skeleton = skeleton(sound);
        String kept = sound.equals(folded) ? folded : sound;
        return new Word(
                folded, written.letters(), kept, skeleton.equals(kept) ? kept : skeleton, meaning, kind, foreign);
    }

    /** A number, by its value. */
    static Word number(Folding.Written written, int value) {
        String figures = String.valueOf(value);
        return of(written, figures, VALUE + figures, WordKind.NUMBER, false);
    }

    boolean isValue() {
        return meaning.startsWith(VALUE);
    }

    int value() {
        return Integer.parseInt(meaning.substring(VALUE.length()));
    }

    /** Whether it is a number in words. */
    boolean spelledOut() {
        return Character.isLetter(folded.charAt(0));
    }

    Word plus(Word units) {
        String both = folded + " " + units.folded;
        return number(new Folding.Written(both, both), value() + units.value());
    }

    /** Those words, in a list that takes no more memory than it must, since names keep it. */
    public static List<Word> which(List<Word> words, Predicate<Word> such) {
        List<Word> found = new ArrayList<>(words.size());
        for (Word word : words) {
            if (such.test(word)) {
                found.add(word);
            }
        }
        return found.size() == words.size() ? List.copyOf(words) : List.copyOf(found);
    }

    /** Whether any of the words is such. A loop, since this is asked of every name that meets another. */
    public static boolean any(List<Word> words, Predicate<Word> such) {
        for (Word word : words) {
            if (such.test(word)) {
                return true;
            }
        }
        return false;
    }

    /** What two words have in common that are compared by the same: {@link #key}. */
    static boolean sameKey(Word one, Word other) {
        return one.meaning.equals(other.meaning) && (!one.meaning.isEmpty() || one.sound.equals(other.sound));
    }

    /** Vowels are what transliterations differ in most, then “h”, and “z” or “s”. */
    private static String skeleton(String sound) {
        StringBuilder consonants = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            boolean again = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == letter;
            if ("aiuh".indexOf(letter) < 0 && !again) {
                consonants.append(letter == 'z' ? 's' : letter);
            }
        }
        return consonants.toString();
    }

    /** That of its first letter. */
    public Character.UnicodeScript script() {
        return Character.UnicodeScript.of(folded.codePointAt(0));
    }

    /** Whether it stands in other letters than those of its language. */
    public boolean transliterated() {
        return foreign && script() != Character.UnicodeScript.ARABIC;
    }

    /** What it is compared by: its meaning, or else its sound. */
    public String key() {
        return meaning.isEmpty() ? sound : "=" + meaning;
    }

    public double weight() {
        return kind == WordKind.UNKNOWN && sound.length() < 3 ? .3 : kind.weight(foreign);
    }

    /** What the two tell together when they have the same key. */
    public static double weight(Word one, Word other) {
        return sameWord(one, other) ? Math.min(one.weight(), other.weight()) : one.kind.weight(false);
    }

    /** Whether they are one word, and not only one meaning: the same sound, or one foreign word in two spellings. */
    static boolean sameWord(Word one, Word other) {
        return one.sound.equals(other.sound)
                || ((one.foreign || other.foreign)
                        && !one.meaning.isEmpty()
                        && one.meaning.equals(other.meaning)
                        && Spelling.alike(one.sound, other.sound) >= ONE_WORD);
    }
}
