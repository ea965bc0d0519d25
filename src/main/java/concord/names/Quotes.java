package concord.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in quotation marks in a text, and the text around it. Marks that are never closed end with the text. */
record Quotes(List<String> quoted, String around, String plain) {
    private static final Pattern MARKS = Pattern.compile("[«»“”„\"]");
    private static final Pattern QUOTED = Pattern.compile("[«“„\"]([^«»“”„\"]+)(?:[»”\"]|$)");

    static Quotes of(String text) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        StringBuilder around = new StringBuilder();
        while (matcher.find()) {
            quoted.add(matcher.group(1).strip());
            matcher.appendReplacement(around, " ");
        }
        matcher.appendTail(around);
        String plain = MARKS.matcher(text).replaceAll(" ").strip();
        return new Quotes(quoted, MARKS.matcher(around).replaceAll(" ").strip(), plain);
    }
}
