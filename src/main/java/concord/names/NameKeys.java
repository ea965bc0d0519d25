package concord.names;

import java.util.List;
import java.util.stream.Collectors;

/** By what the words of a name meet those of another. */
final class NameKeys {
    private NameKeys() {}

    /** The folded words, without what says nothing. */
    static String spelling(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** The sounds without blanks, so that words written as one meet words written apart. */
    static String reading(List<Word> words) {
        return words.stream().map(Word::sound).collect(Collectors.joining());
    }

    /** The meanings, or sounds where there is no meaning, in no order. */
    static String sorted(List<Word> words) {
        return words.stream().map(Word::key).sorted().collect(Collectors.joining(" "));
    }

    /** The meanings, or consonants where there is no meaning, in their order. */
    static String loose(List<Word> words) {
        return words.stream()
                .map(word -> word.meaning().isEmpty() ? word.skeleton() : " " + word.meaning() + " ")
                .collect(Collectors.joining());
    }
}
