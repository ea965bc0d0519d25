package concord.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a Latin reading when the habits of transliteration are taken away: q and k, kh and h, dj, dzh and j,
 * ou and u, e, i and y, o and u, doubled letters fall together. “Qasim”, “Kassem” and “Kasim” are all “kasim”.
 */
final class SoundKey {
    private static final String[][] RULES = {
        {"dzh|dsch|dj|zh", "j"},
        {"x", "ks"},
        {"tsch|tch|sch|sh|ch", "x"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ck|q", "k"},
        {"c(?=[eiy])", "s"},
        {"c", "k"},
        {"ou|oo", "u"},
        {"ee|ye|yi|iy|ij|yy", "i"},
        {"e|y", "i"},
        {"o", "u"},
        {"[wv](?=[^aiu]|$)", "u"},
        {"w", "v"},
        {"(?<=[aiu])h(?=[^aiu]|$)", ""},
        {"(.)\\1+", "$1"},
    };
    private static final Rule[] COMPILED = compiled();

    private record Rule(Pattern found, String instead) {}

    private SoundKey() {}

    /** The key of one folded Latin word; words of several parts keep their blanks. */
    static String of(String folded) {
        String key = folded;
        for (Rule rule : COMPILED) {
            Matcher matcher = rule.found().matcher(key);
            key = matcher.find() ? matcher.replaceAll(rule.instead()) : key;
        }
        return key;
    }

    private static Rule[] compiled() {
        Rule[] rules = new Rule[RULES.length];
        for (int i = 0; i < RULES.length; i++) {
            rules[i] = new Rule(Pattern.compile(RULES[i][0]), RULES[i][1]);
        }
        return rules;
    }
}
