package concord.names.words;

import java.util.ArrayList;
import java.util.List;

/** “Twenty-first” is one number in two words, «двадцать первый» too, and in Arabic the units come first. */
final class CompoundNumbers {
    private static final int TEN = 10;

    private CompoundNumbers() {}

    static List<Word> joined(List<Word> words) {
        if (words.stream().noneMatch(Word::isValue)) {
            return words;
        }
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && compound(last, word)) {
                joined.set(joined.size() - 1, last.plus(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean compound(Word one, Word other) {
        return one.isValue() && other.isValue() && ((isTens(one) && isUnit(other)) || (isUnit(one) && isTens(other)));
    }

    private static boolean isTens(Word word) {
        return word.value() % TEN == 0 && word.value() > TEN && word.value() < TEN * TEN && word.spelledOut();
    }

    private static boolean isUnit(Word word) {
        return word.value() < TEN && word.spelledOut();
    }
}
