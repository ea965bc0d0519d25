package concord.names.words;

import concord.names.reading.Folding;
import concord.names.reading.LexiconLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of Arabic, Persian or Turkic origin as scripts write them that have few of their sounds: ムジャヒディン,
 * முஜாகிதீன் and 무자헤딘 are all “mujahidin”.
 */
final class HeardWords {
    private static final Pattern ARTICLE = Pattern.compile("^[aiu]l(?=...)");
    private static final int SHORTEST = 2;
    private static final int MANY = 3;
    /** No more than a vowel or two may be added: a rare word that is only similar is a name of its own. */
    private static final double FEW_CONSONANTS = .95;

    private static final double MANY_CONSONANTS = .92;

    /** Kinds of words that names share; to take a name of its own for one of the others costs more, so it has to be nearer. */
    private static final Set<WordKind> COMMON = Set.of(WordKind.FORM, WordKind.TOPIC, WordKind.PLACE);

    private static final double RARE_WORDS = .93;

    /** What bears the Arabic article is an Arabic word. */
    private static final Set<WordKind> ANY = Set.of(WordKind.values());

    private static final HeardWords SHIPPED = new HeardWords(LexiconLines.shipped());

    /** A word and how it usually sounds. */
    record Known(String sound, Lexicon.Sense sense) {}

    /** What it stands for parts two vowels that other scripts write as one: “i’lam” is heard as many a word. */
    private static final char STROKE = '’';

    /** At home in many languages, so that it is no more a foreign word there than its translation. */
    private static final Set<String> AT_HOME = Set.of("jihad", "islamic", "muslim");

    /** A word of the dictionary that is also the foreign one may differ by more. */
    private static final double DICTIONARY = .85;

    private final Map<String, List<Known>> byClasses = new HashMap<>();

    private HeardWords(List<LexiconLines.Entry> entries) {
        for (LexiconLines.Entry entry : entries) {
            String folded = Folding.of(entry.inArabicLetters() ? entry.reading() : entry.written());
            boolean foreign = entry.language().equals("ar") || entry.inArabicLetters();
            if (foreign
                    && entry.word().indexOf(STROKE) < 0
                    && !folded.endsWith("ul")
                    && folded.indexOf(' ') < 0
                    && !entry.kind().equals("noise")
                    && !entry.kind().equals("number")) {
                add(Words.sound(folded), entry);
            }
        }
    }

    private void add(String sound, LexiconLines.Entry entry) {
        WordKind kind = WordKind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
        byClasses
                .computeIfAbsent(Heard.classes(sound), any -> new ArrayList<>())
                .add(new Known(sound, new Lexicon.Sense(kind, entry.meaning(), true)));
    }

    /** The known word that comes nearest, near enough for the script, if no other is as near. */
    static Optional<Known> of(Character.UnicodeScript script, String sound) {
        if (!reads(script) || sound.isEmpty()) {
            return Optional.empty();
        }
        Optional<Known> known = SHIPPED.nearest(sound, COMMON);
        String bare = ARTICLE.matcher(sound).replaceFirst("");
        return known.isEmpty() && !bare.equals(sound) ? SHIPPED.nearest(bare, ANY) : known;
    }

    /** The foreign word that a word of the dictionary with this meaning is, アンサール “ansar”, if it is one. */
    static Optional<Known> foreign(Character.UnicodeScript script, String sound, Lexicon.Sense sense) {
        if (!reads(script) || sense.foreign()) {
            return Optional.empty();
        }
        return SHIPPED.byClasses.getOrDefault(Heard.classes(sound), List.of()).stream()
                .filter(known -> known.sense().meaning().equals(sense.meaning())
                        && Heard.near(sound, known.sound()) >= DICTIONARY)
                .max(Comparator.comparingDouble(known -> Heard.near(sound, known.sound())))
                .map(known -> AT_HOME.contains(sense.meaning()) ? new Known(known.sound(), sense) : known);
    }

    private static boolean reads(Character.UnicodeScript script) {
        return Heard.fewerSounds(script) || script == Character.UnicodeScript.HAN;
    }

    private Optional<Known> nearest(String sound, Set<WordKind> freely) {
        String classes = Heard.classes(sound);
        Optional<Known> best = Optional.empty();
        boolean few = classes.length() < MANY && freely.equals(COMMON);
        double nearest = few ? FEW_CONSONANTS : MANY_CONSONANTS;
        if (classes.length() >= SHORTEST) {
            for (Known known : byClasses.getOrDefault(classes, List.of())) {
                double near = Heard.near(sound, known.sound());
                if (!freely.contains(known.sense().kind()) && (near < RARE_WORDS || few)) {
                    continue;
                }
                boolean nearer = near > nearest
                        || (near >= nearest && (best.isEmpty() || endsBetter(sound, known, best.orElseThrow())));
                if (nearer) {
                    best = Optional.of(known);
                    nearest = near;
                } else if (near >= nearest
                        && best.filter(other -> differs(sound, other, known)).isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return best;
    }

    /** Of two that are as near the one that ends as the word does: “nusura” is “nusra” rather than “nusur”. */
    private static boolean endsBetter(String sound, Known one, Known other) {
        return endsAlike(sound, one) && !endsAlike(sound, other);
    }

    private static boolean endsAlike(String sound, Known known) {
        return sound.charAt(sound.length() - 1)
                == known.sound().charAt(known.sound().length() - 1);
    }

    private static boolean differs(String sound, Known best, Known other) {
        return !best.sense().meaning().equals(other.sense().meaning()) && !endsBetter(sound, best, other);
    }
}
