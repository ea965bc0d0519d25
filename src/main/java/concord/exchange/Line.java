package concord.exchange;

import java.util.List;

/**
 * The cells of one entry, or of the titles, each as it is seen, and the line of the file on which they begin.
 *
 * @param number from 1
 */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Empty where the line has no such cell. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
