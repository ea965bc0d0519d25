package concord.names;

import concord.names.words.NearMeanings;
import concord.names.words.Word;
import concord.names.words.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for kinds of bodies in two names that are the same otherwise. */
final class Bodies {
    /** Said of any organisation; a brigade or an army, on the other hand, may be a part of it. */
    private static final Set<String> NEUTRAL = Set.of("group", "movement", "network");

    private Bodies() {}

    /** Said of a whole organisation: whoever leaves them out means the same. */
    private static final Set<String> WHOLE = Set.of("group", "movement", "network", "front", "party");

    /** Whether nothing but neutral words is said of what kind either is, and one does not say it. */
    static boolean neutralOnly(NameVariant v, NameVariant w) {
        return onlyOne(v, w) && same(v, w);
    }

    /** Whether one is the bare name and the other has a word for the whole beside it, not itself a part of a foreign name. */
    static boolean onlyNamed(NameVariant v, NameVariant w) {
        List<Word> ours = bodies(v);
        List<Word> theirs = bodies(w);
        List<Word> extra = ours.isEmpty() ? theirs : ours;
        return (ours.isEmpty() || theirs.isEmpty())
                && extra.stream().allMatch(word -> !word.transliterated() && WHOLE.contains(word.meaning()));
    }

    /** Whether both say the same of what kind they are, neutral words aside. */
    static boolean same(NameVariant v, NameVariant w) {
        return told(v).equals(told(w));
    }

    private static Set<String> told(NameVariant variant) {
        return bodies(variant).stream()
                .map(Word::meaning)
                .filter(meaning -> !NEUTRAL.contains(meaning))
                .map(NearMeanings::of)
                .collect(Collectors.toSet());
    }

    /** Whether only one of them says of what kind it is. */
    static boolean onlyOne(NameVariant v, NameVariant w) {
        return bodies(v).isEmpty() != bodies(w).isEmpty();
    }

    /** The words themselves, as “battalion” or “движение / group”. */
    static String told(NameVariant v, NameVariant w) {
        List<String> told = new ArrayList<>();
        for (NameVariant variant : List.of(v, w)) {
            String words = bodies(variant).stream()
                    .map(word -> AsWritten.in(variant, word))
                    .collect(Collectors.joining(" "));
            if (!words.isEmpty()) {
                told.add(words);
            }
        }
        return String.join(" / ", told);
    }

    private static List<Word> bodies(NameVariant variant) {
        return Word.which(variant.words(), word -> word.kind() == WordKind.FORM);
    }
}
