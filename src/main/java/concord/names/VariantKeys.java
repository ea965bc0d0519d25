package concord.names;

import concord.names.Keys.Kind;
import concord.names.words.NameKeys;
import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The keys of one name. */
final class VariantKeys {
    /** What is left of a name without one word has to tell this much. */
    private static final double ENOUGH_REST = .6;

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_LOOSE = 3;
    private static final int SHORTEST_CHANGED = 4;
    /** Of a longer word no letter is left out: nobody's name has as many consonants in one word. */
    static final int LONGEST_CHANGED = 24;

    private static final int SHORTEST_ACRONYM = 3;

    private VariantKeys() {}

    static void of(NameVariant variant, BiConsumer<Kind, String> add) {
        if (!variant.acronym().isEmpty()) {
            add.accept(Kind.READING, variant.reading());
            if (variant.acronym().length() >= SHORTEST_ACRONYM) {
                add.accept(Kind.ACRONYM, variant.acronym());
            }
            return;
        }
        add.accept(Kind.READING, variant.reading());
        add.accept(Kind.MEANING, variant.meaning());
        core(variant.core(), add);
        core(variant.whichPart(), add);
        loose(variant, add);
        rest(variant.words(), add);
    }

    private static void core(List<Word> core, BiConsumer<Kind, String> add) {
        if (core.stream().mapToDouble(Word::weight).sum() >= WordKind.ENOUGH) {
            add.accept(Kind.CORE, NameKeys.sorted(core));
        }
    }

    /** Of a long name, to meet acronyms. */
    static void initials(NameVariant variant, Consumer<String> add) {
        if (variant.acronym().isEmpty()) {
            variant.initials().stream()
                    .filter(initials -> initials.length() >= SHORTEST_ACRONYM)
                    .forEach(add);
        }
    }

    /** Without vowels, which transliterations differ in most; a single word also with one consonant less. */
    private static void loose(NameVariant variant, BiConsumer<Kind, String> add) {
        List<Word> words = variant.words();
        String loose = NameKeys.loose(words);
        if (loose.length() < SHORTEST_LOOSE || !variant.hasWord(word -> word.kind() == WordKind.UNKNOWN)) {
            return;
        }
        add.accept(Kind.LOOSE, loose);
        if (words.size() == 1 && loose.length() >= SHORTEST_CHANGED && loose.length() <= LONGEST_CHANGED) {
            for (int i = 0; i < loose.length(); i++) {
                add.accept(Kind.LOOSE, loose.substring(0, i) + loose.substring(i + 1));
            }
        }
    }

    private static String first(Word word) {
        return word.skeleton().isEmpty() ? "~" : "~" + word.skeleton().charAt(0);
    }

    /** Without each word that no dictionary has, but for its first consonant: one of them may be misspelled. */
    private static void rest(List<Word> words, BiConsumer<Kind, String> add) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == WordKind.UNKNOWN) {
                List<Word> rest = new ArrayList<>(words);
                rest.remove(i);
                if (rest.stream().mapToDouble(Word::weight).sum() >= ENOUGH_REST) {
                    add.accept(Kind.REST, NameKeys.sorted(rest) + first(words.get(i)));
                }
            }
        }
    }
}
