package concord.names.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import concord.names.reading.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers up to a hundred as each language spells them, by ICU's rules, as far as it does so in one word. */
final class SpelledNumbers {
    private static final int MOST = 100;

    /** A shorter word is mostly one of another language too: “on” is ten in Turkish. */
    private static final int SHORTEST_LATIN = 4;

    private static final int SHORTEST = 3;
    private static final char LAST_PLAIN = '~';

    private SpelledNumbers() {}

    /** By the folded word; without those that are different numbers in different languages. */
    static Map<String, Integer> inLanguages(List<String> languages) {
        Map<String, Integer> values = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : languages) {
            spelled(language).forEach((word, value) -> {
                Integer known = values.putIfAbsent(word, value);
                if (known != null && !known.equals(value)) {
                    ambiguous.add(word);
                }
            });
        }
        values.keySet().removeAll(ambiguous);
        return values;
    }

    private static Map<String, Integer> spelled(String language) {
        RuleBasedNumberFormat rules = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        Map<String, Integer> spelled = new HashMap<>();
        if (!rules.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(language)) {
            return spelled;
        }
        for (String set : rules.getRuleSetNames()) {
            for (int number = 1; number <= MOST; number++) {
                List<Folding.Written> words = Folding.words(rules.format(number, set));
                String word = words.size() == 1 ? ArabicPrefix.off(words.get(0).folded()) : "";
                if (isLong(word, language)) {
                    spelled.putIfAbsent(word, number);
                }
            }
        }
        return spelled;
    }

    private static boolean isLong(String word, String language) {
        boolean letters = word.codePoints().allMatch(Character::isLetter);
        boolean latin = !word.isEmpty() && word.charAt(0) <= LAST_PLAIN && !language.equals("en");
        return letters && word.length() >= (latin ? SHORTEST_LATIN : SHORTEST);
    }
}
