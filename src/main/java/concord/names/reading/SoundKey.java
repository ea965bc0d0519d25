package concord.names.reading;

import java.util.regex.Pattern;

/**
 * What is left of a Latin reading when the habits of transliteration are taken away: q and k, kh and h, dj, dzh and j,
 * ou and u, e, i and y, o and u, doubled letters fall together. “Qasim”, “Kassem” and “Kasim” are all “kasim”.
 */
public final class SoundKey {
    /** Letters of which one must be there for the rule to find anything, what it finds, and what stands instead. */
    private static final String[][] RULES = {
        {"jh", "dzh|dsch|dj|zh", "j"},
        {"x", "x", "ks"},
        {"h", "tsch|tch|sch|sh|ch", "x"},
        {"h", "kh", "h"},
        {"h", "gh", "g"},
        {"h", "ph", "f"},
        {"h", "th", "t"},
        {"h", "dh", "d"},
        {"cq", "ck|q", "k"},
        {"c", "c(?=[eiy])", "s"},
        {"c", "c", "k"},
        {"o", "ou|oo", "u"},
        {"eyj", "ee|ye|yi|iy|ij(?=[aeiu]?$|sk)|yy", "i"},
        {"ey", "e|y", "i"},
        {"o", "o", "u"},
        {"wv", "[wv](?=[^aiu]|$)", "u"},
        {"w", "w", "v"},
        {"h", "(?<=[aiu])h(?=[^aiu]|$)", ""},
    };

    private static final Rule[] COMPILED = compiled();

    private record Rule(String letters, Pattern found, String instead) {
        String applied(String key) {
            for (int i = 0; i < letters.length(); i++) {
                if (key.indexOf(letters.charAt(i)) >= 0) {
                    return found.matcher(key).replaceAll(instead);
                }
            }
            return key;
        }
    }

    private SoundKey() {}

    /** The key of one folded Latin word; words of several parts keep their blanks. */
    public static String of(String folded) {
        String key = folded;
        for (Rule rule : COMPILED) {
            key = rule.applied(key);
        }
        return single(key);
    }

    /** Without doubled letters; a doubled digit is another number. */
    private static String single(String key) {
        StringBuilder single = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1) || Character.isDigit(key.charAt(i))) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    private static Rule[] compiled() {
        Rule[] rules = new Rule[RULES.length];
        for (int i = 0; i < RULES.length; i++) {
            rules[i] = new Rule(RULES[i][0], Pattern.compile(RULES[i][1]), RULES[i][2]);
        }
        return rules;
    }
}
