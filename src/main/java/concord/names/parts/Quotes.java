package concord.names.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in quotation marks in a text, and the text around it. Marks that are never closed end with the text.
 *
 * @param before the part of what stands around that comes before the first mark
 * @param plain the whole text without the marks
 */
public record Quotes(List<String> quoted, String before, String around, String plain) {
    private static final Pattern MARKS = Pattern.compile("[«»“”„\"]");
    private static final Pattern QUOTED = Pattern.compile("[«“„\"]([^«»“”„\"]+)(?:[»”\"]|$)");

    public static Quotes of(String text) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        StringBuilder around = new StringBuilder();
        String before = text;
        while (matcher.find()) {
            before = quoted.isEmpty() ? text.substring(0, matcher.start()) : before;
            quoted.add(matcher.group(1).strip());
            matcher.appendReplacement(around, " ");
        }
        matcher.appendTail(around);
        return new Quotes(quoted, unmarked(before), unmarked(around), unmarked(text));
    }

    private static String unmarked(CharSequence text) {
        return MARKS.matcher(text).replaceAll(" ").strip();
    }
}
