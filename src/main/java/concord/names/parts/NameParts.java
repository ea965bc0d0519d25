package concord.names.parts;

import concord.names.parts.NamePart.Role;
import concord.names.words.Acronyms;
import concord.names.words.Units;
import concord.names.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes one text apart into the names in it: brackets, quotation marks, “aka”, “formerly”, “другие названия”, acronyms.
 *
 * <p>“Front A, aka Front B (FA/FB)” has the main name “Front A”, the other name “Front B” and an acronym. “Society
 * (Kenya)” stays one name, as the bracket holds nothing but a place. Of a text that goes on and on the first
 * {@value #MOST} are taken; no published name has half as many.
 */
public final class NameParts {
    private static final Pattern ALIAS_MARK = Pattern.compile("(?iU)[,;]?\\s*(?<!\\w)(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?"
            + "|also known as|formerly known as|(?<!\\b(?:of|the|for|and) )formerly|также известн\\w*(?: как)?|ранее"
            + "|(?<=(?:^|[,;:/–—-])\\s{0,2})(?:former|бывш\\w*)"
            + "|(?:другие|другое|иные|иное)(?: используем\\w+)? (?:назван|наименован)\\w+)(?=[\\s:«\"“]):?\\s*");
    private static final Pattern NOTE = Pattern.compile("(?i)\\(?\\b(?:original script|sub-unit name)\\b\\)?");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s/\\s|;|(?<=[»”\"])\\s*,|\\s(?:или|or|и|and)\\s(?=[«“\"])");
    private static final Pattern BETWEEN_IN_LIST = Pattern.compile(BETWEEN.pattern() + "|,");
    /** What stands on either side may be a name by itself, or belong to the other. */
    private static final Pattern WITHIN = Pattern.compile("\\s[–—-]+\\s|(?<=\\p{L}{2})/(?=\\p{L}{2})");

    /** Each side is a name by itself. */
    private static final Pattern OR =
            Pattern.compile("(?iU)(?<=\\p{L}{2})/(?=\\p{L}{2})|\\s(?:or|или|або|ou|oder|أو)\\s");

    private static final String MARKS_WITHIN = "–—-/";

    static final int MOST = 40;
    private static final int MOST_WORDS_OF_REMARK = 2;
    private static final int SHORTEST_WHOLE = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String OTHER_BLANKS = "\t\n\u000B\f\r";

    /** Where none of these stands, there is nothing to take apart. */
    private static final String MARKS = "()«»“”„\"/;,:–—";

    private static final List<String> ALIAS_WORDS = List.of(
            "aka", ".k.", "fka", "known as", "former", "известн", "бывш", "ранее", "назван", "наименован", "original");

    private final List<NamePart> parts = new ArrayList<>();
    private final String text;

    private NameParts(String text) {
        this.text = text;
    }

    public static List<NamePart> of(String listed, Role role) {
        String text = Tails.off(listed);
        NameParts names = new NameParts(text);
        if (isOne(text)) {
            names.add(text, role, false);
        } else {
            names.segment(NOTE.matcher(text).replaceAll(" "), role, false);
        }
        return List.copyOf(names.parts);
    }

    private static boolean isOne(String text) {
        return !hasAny(text, MARKS) && !saysAlias(text);
    }

    private static boolean hasAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAlias(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : ALIAS_WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names a part, so that what it quotes may be the name of the whole. */
    private boolean isUnit() {
        return Units.in(Quotes.of(Brackets.of(text).outside()).around());
    }

    private void segment(String text, Role role, boolean list) {
        if (isFull()) {
            return;
        }
        Matcher mark = ALIAS_MARK.matcher(Brackets.of(text).outside());
        if (saysAlias(text) && mark.find(list ? 0 : 1)) {
            bracketed(Brackets.of(text.substring(0, mark.start())), role, list);
            segment(text.substring(mark.end()), Role.ALSO, true);
        } else {
            bracketed(Brackets.of(text), role, list);
        }
    }

    private void bracketed(Brackets brackets, Role role, boolean list) {
        StringBuilder outside = new StringBuilder(brackets.outside());
        List<String> names = new ArrayList<>();
        for (String inside : brackets.inside()) {
            if (Units.onlyTellsApart(inside) && !Tails.isOne(inside)) {
                outside.append(' ').append(inside);
            } else if (!Tails.isOne(inside)) {
                names.add(inside);
            }
        }
        for (String name : (list ? BETWEEN_IN_LIST : BETWEEN).split(outside, MOST)) {
            quoted(name, role);
        }
        names.forEach(name -> bracket(name, role));
    }

    /** A word or two in a bracket, without quotation marks, are rather a remark than a name. */
    private void bracket(String inside, Role role) {
        boolean quoted = !Quotes.of(inside).quoted().isEmpty();
        boolean several = BETWEEN_IN_LIST.matcher(inside).find();
        boolean remark =
                !quoted && !several && Words.telling(Words.of(inside, "und")).size() <= MOST_WORDS_OF_REMARK;
        if (remark && !Acronyms.looksLike(inside.strip())) {
            add(inside, Role.ALSO, true);
        } else {
            segment(inside, role, true);
        }
    }

    private boolean isFull() {
        return parts.size() >= MOST;
    }

    private void quoted(String text, Role role) {
        if (isFull()) {
            return;
        }
        Quotes quotes = Quotes.of(text);
        add(quotes.plain(), role, false);
        if (!quotes.around().isEmpty() || quotes.quoted().size() > 1) {
            boolean weak = isUnit() || !AroundQuotes.saysKindOnly(quotes);
            quotes.quoted().forEach(name -> add(name, role, weak));
        }
    }

    private void add(String text, Role role, boolean weak) {
        String name = singleBlanks(text);
        if (isFull() || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        parts.add(new NamePart(name, Acronyms.looksLike(name) ? Role.ACRONYM : role, weak));
        List<String> wholes = wholes(name);
        if (!wholes.isEmpty()) {
            wholes.forEach(whole -> parts.add(new NamePart(whole, role, weak)));
            return;
        }
        String[] pieces = hasAny(name, MARKS_WITHIN) ? WITHIN.split(name, -1) : new String[0];
        if (pieces.length == 2 && !Units.tellsApart(pieces[1])) {
            add(pieces[0], Role.ALSO, true);
            add(pieces[1], Role.ALSO, true);
        }
    }

    /** Several names that a stroke or “or” parts, each a name by itself; mostly none. */
    private static List<String> wholes(String name) {
        String[] pieces = OR.split(name, MOST);
        return pieces.length > 1 && Stream.of(pieces).allMatch(NameParts::isWhole) ? List.of(pieces) : List.of();
    }

    /** “Workers’ Party/People’s Army” are two names, “Workers’ Party/Front” are not. */
    private static boolean isWhole(String piece) {
        return Words.counting(piece).size() >= SHORTEST_WHOLE;
    }

    /** The text itself where its blanks are single already, so that most names are kept in memory once. */
    private static String singleBlanks(String text) {
        boolean single = !text.contains("  ") && !hasAny(text, OTHER_BLANKS);
        return (single ? text : BLANKS.matcher(text).replaceAll(" ")).strip();
    }
}
