package concord.names.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what the words of a name meet those of another. */
public final class NameKeys {
    private NameKeys() {}

    /** The folded words, without what says nothing. */
    public static String spelling(List<Word> words) {
        return joined(words, Word::folded, " ");
    }

    /** The sounds without blanks, so that words written as one meet words written apart. */
    public static String reading(List<Word> words) {
        return joined(words, Word::sound, "");
    }

    /** The meanings, or sounds where there is no meaning, in no order. */
    public static String sorted(List<Word> words) {
        if (words.size() < 2) {
            return joined(words, Word::key, "");
        }
        String[] keys = new String[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = words.get(i).key();
        }
        Arrays.sort(keys);
        return String.join(" ", keys);
    }

    /** The same as {@link #sorted}, one for meanings that are near; empty where no other is near any of them. */
    public static String near(List<Word> words) {
        if (words.stream().allMatch(word -> NearMeanings.of(word.meaning()).equals(word.meaning()))) {
            return hasGroup(words) ? sorted(words) : "";
        }
        return words.stream()
                .map(word -> word.meaning().isEmpty() ? word.key() : "=" + NearMeanings.of(word.meaning()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static boolean hasGroup(List<Word> words) {
        return words.stream().anyMatch(word -> NearMeanings.has(word.meaning()));
    }

    /** The meanings, or consonants where there is no meaning, in their order. */
    public static String loose(List<Word> words) {
        return joined(words, word -> word.meaning().isEmpty() ? word.skeleton() : " " + word.meaning() + " ", "");
    }

    /** Without a stream: this is done for every name, and again for names that meet. */
    private static String joined(List<Word> words, Function<Word, String> part, String between) {
        if (words.size() == 1) {
            return part.apply(words.get(0));
        }
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            joined.append(joined.isEmpty() ? "" : between).append(part.apply(word));
        }
        return joined.toString();
    }
}
