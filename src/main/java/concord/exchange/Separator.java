package concord.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what the cells of a file are separated: programs of different countries and makers do not agree. */
final class Separator {
    private static final int LONGEST_TITLES = 8192;

    /** The one that wins where others occur as often. */
    private static final String SEPARATORS = ",;\t|";

    /** How a spreadsheet is told the separator, on a line before the titles. */
    private static final Pattern TOLD = Pattern.compile("sep=(.)(\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /** The separator if a first line tells it, which is then read. */
    static Optional<Character> told(Reader text) throws IOException {
        text.mark(LONGEST_TITLES);
        char[] start = new char[7];
        int length = text.read(start, 0, start.length);
        text.reset();
        Matcher told = TOLD.matcher(new String(start, 0, Math.max(0, length)));
        if (!told.lookingAt()) {
            return Optional.empty();
        }
        if (text.skip(told.end()) < told.end()) {
            throw new EOFException();
        }
        return Optional.of(told.group(1).charAt(0));
    }

    /** The one that separates the most cells of the line that comes next; nothing is read. */
    static char of(Reader text) throws IOException {
        text.mark(LONGEST_TITLES);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        int c = text.read();
        for (int i = 1; i < LONGEST_TITLES && c >= 0 && (quoted || (c != '\n' && c != '\r')); i++) {
            quoted ^= c == '"';
            int separator = SEPARATORS.indexOf(c);
            if (separator >= 0 && !quoted) {
                counts[separator]++;
            }
            c = text.read();
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
