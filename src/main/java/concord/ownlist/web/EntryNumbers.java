package concord.ownlist.web;

import concord.shared.NotThere;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of own entries as an address carries them: “1-40,57”. */
final class EntryNumbers {
    private static final Pattern PART = Pattern.compile("([1-9]\\d{0,7})(?:-([1-9]\\d{0,7}))?");

    /** A range is short to write and may be long to read. */
    private static final int MOST = 100_000;

    private EntryNumbers() {}

    /** @throws NotThere if it can be no numbers of entries */
    static NavigableSet<Integer> read(String written) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        if (written.isEmpty()) {
            return numbers;
        }
        for (String part : written.split(",", -1)) {
            Matcher ends = PART.matcher(part);
            if (!ends.matches()) {
                throw new NotThere();
            }
            int first = Integer.parseInt(ends.group(1));
            int last = ends.group(2) == null ? first : Integer.parseInt(ends.group(2));
            if (last - first > MOST - numbers.size()) {
                throw new NotThere();
            }
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return numbers;
    }

    /** @param keys by which entries are ticked */
    static NavigableSet<Integer> of(Collection<String> keys) {
        return keys.stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    static String write(Collection<Integer> numbers) {
        StringBuilder written = new StringBuilder();
        int begin = 0;
        int end = 0;
        for (int number : new TreeSet<>(numbers)) {
            if (number != end + 1 || end == 0) {
                range(written, begin, end);
                begin = number;
            }
            end = number;
        }
        return range(written, begin, end).toString();
    }

    private static StringBuilder range(StringBuilder written, int begin, int end) {
        if (end == 0) {
            return written;
        }
        written.append(written.isEmpty() ? "" : ",").append(begin);
        return begin == end ? written : written.append('-').append(end);
    }
}
