package concord.exchange;

import java.util.ArrayList;
import java.util.List;

/** The errors found so far; past the most that a person would read, one last error says that there are more. */
public final class Problems {
    static final int MOST = 200;

    private final List<RowError> errors = new ArrayList<>();

    public void add(Place place, String key, Object... more) {
        if (errors.size() == MOST) {
            errors.add(new RowError(0, "", "exchange.error.more", List.of(0, MOST)));
        }
        if (errors.size() < MOST) {
            List<Object> args = new ArrayList<>(List.of(place.line()));
            args.addAll(List.of(more));
            errors.add(new RowError(place.line(), place.column(), key, args));
        }
    }

    public void add(RowError error) {
        if (errors.size() <= MOST) {
            errors.add(error);
        }
    }

    public boolean full() {
        return errors.size() > MOST;
    }

    public List<RowError> errors() {
        return List.copyOf(errors);
    }

    /** Where in the file: a line, and a column's title or nothing. */
    public record Place(int line, String column) {
        static Place of(int line) {
            return new Place(line, "");
        }

        static Place of(int line, Column column) {
            return new Place(line, column.title());
        }
    }
}
