package concord.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a name meets another, computed once.
 *
 * @param spelling the folded words, without what says nothing
 * @param reading the sounds without blanks, so that words written as one meet words written apart
 * @param meaning the meanings, or sounds where there is no meaning, in no order
 * @param core the same without the words for kinds of bodies
 * @param weight what the words tell together
 */
record NameKeys(String spelling, String reading, String meaning, String core, double weight) {
    static NameKeys of(List<Word> words) {
        return new NameKeys(
                words.stream().map(Word::folded).collect(Collectors.joining(" ")),
                words.stream().map(Word::sound).collect(Collectors.joining()),
                sorted(words.stream()),
                sorted(words.stream().filter(word -> word.kind() != WordKind.FORM)),
                words.stream().mapToDouble(Word::weight).sum());
    }

    /** The keys of a name as it stands in a reason. */
    static NameKeys of(String text) {
        return of(Words.telling(Words.of(text, "und")));
    }

    private static String sorted(Stream<Word> words) {
        return words.map(Word::key).sorted().collect(Collectors.joining(" "));
    }
}
