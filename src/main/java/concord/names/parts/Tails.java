package concord.names.parts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a list adds to a name to say how far the listing goes: “…, and all its front organisations”, “… including its
 * military wing”, «… и его структурные подразделения». It is no part of the name.
 */
public final class Tails {
    private static final String ALL = "(?:all|tou(?:te)?s|tod[oa]s|tutt[ei]|alle|вс[ея]\\w*|усі\\w*)";
    private static final String ITS = "(?:(?:of )?(?:its|their)|ses|leurs|sus|seus|suas|suoi|sue|seine[rn]?|ihre[rn]?"
            + "|его|е[её]|их|його|її|їх)";
    private static final String AND = "(?:and|as well as|et|ainsi que|y|e|und|sowie|и|а также|та|і)";
    /** What belongs to an organisation and has no name of its own here. */
    private static final String PARTS =
            "(?:[\\w-]+ )?(?:affiliat|faction|front (?:org|group)|formation|branch|wing|subsidiar"
                    + "|cell|offshoot|manifestation|структурн|подразделен|филиал|отделени|организац|дочерн|підрозділ|struct|filial"
                    + "|ramas|secc|zweig|teilorg|nebenorg|unter)";

    private static final Pattern TAIL = Pattern.compile("(?iU)(?<=[\\p{L}\\p{N}»”\")])(?:"
            + "(?:(?:\\s*[,;–—]|\\s-)\\s*(?:" + AND + " )?|\\s+" + AND + " )" + ALL + " " + ITS + "\\s.*"
            + "|(?:\\s*[,;–—]|\\s-)?\\s*" + AND + " " + ITS + " " + PARTS + ".*"
            + "|(?:\\s*[,;–—]|\\s-)?\\s+(?:including|notamment|y compris|incluid[oa]s?|incluyendo|incluindo"
            + "|compres[oaie]|inclus[oaie]|einschließlich|включая|в том числе|включно|в тому числі)\\s.*)$");
    private static final List<String> SIGNS = List.of(
            " its ",
            " their ",
            "inclu",
            "compri",
            "compres",
            "notamment",
            "einschl",
            "включ",
            "в том числе",
            "в тому числі",
            " ses ",
            " leurs ",
            " sus ",
            " seus ",
            " suas ",
            " suoi ",
            " sue ",
            " seine",
            " ihre",
            " его ",
            " ее ",
            " её ",
            " их ",
            " його ",
            " її ",
            " їх ");

    private Tails() {}

    /** The text without what follows the name but for what stands in brackets; the text itself where nothing does. */
    public static String off(String text) {
        int start = start(text);
        if (start == text.length()) {
            return text;
        }
        StringBuilder name = new StringBuilder(text.substring(0, start));
        Brackets.of(text.substring(start))
                .inside()
                .forEach(inside -> name.append(" (").append(inside).append(')'));
        return name.toString();
    }

    /** Whether what stands in a bracket is no more than this. */
    static boolean isOne(String inside) {
        return start("X " + inside) == 1;
    }

    private static int start(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String sign : SIGNS) {
            if (lower.contains(sign)) {
                Matcher tail = TAIL.matcher(Brackets.of(text).outside());
                return tail.find() ? tail.start() : text.length();
            }
        }
        return text.length();
    }
}
