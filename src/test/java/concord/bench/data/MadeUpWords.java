package concord.bench.data;

import java.util.List;
import java.util.Random;

/** Words of no language, of two or three syllables; some are used often, as the names of places are. */
final class MadeUpWords {
    private static final List<String> BEGIN = List.of(
            "b", "d", "f", "g", "gh", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh", "t", "th", "w", "y", "z",
            "ch", "p", "v");
    private static final List<String> MIDDLE = List.of("a", "a", "a", "i", "i", "u", "u", "e", "o", "aa", "ou");
    private static final List<String> END =
            List.of("", "", "", "", "n", "r", "l", "m", "s", "d", "b", "k", "sh", "z", "f", "t");
    private static final int OFTEN_USED = 3000;
    private static final double OFTEN = .3;

    private MadeUpWords() {}

    static String word(Random random) {
        return random.nextDouble() < OFTEN ? often(random) : seldom(random);
    }

    /** One of the words that many use, the first ones of them more than the last. */
    static String often(Random random) {
        double place = random.nextDouble();
        return seldom(new Random((long) (place * place * OFTEN_USED)));
    }

    private static String seldom(Random random) {
        int syllables = 2 + random.nextInt(2);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(one(BEGIN, random)).append(one(MIDDLE, random)).append(one(END, random));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The same word as another office may write it. */
    static String otherwise(String word, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> word.replace("q", "k").replace("Q", "K");
            case 1 -> word.replace("ou", "u").replace("aa", "a");
            case 2 -> word.replace("kh", "h").replace("Kh", "H");
            case 3 -> word.replace("i", "e");
            case 4 -> word.replace("j", "dj").replace("J", "Dj");
            default -> word;
        };
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
