package concord.ownlist.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as it was typed: browsers with a calendar send “2015-12-18”, others whatever stands there. */
public class DateField implements Serializable {
    /** Before it lies no act that this is about, but many a year with a digit left out. */
    private static final int EARLIEST_YEAR = 1900;

    private String text = "";
    private String problem = "";

    void show(@Nullable LocalDate date) {
        text = date == null ? "" : date.toString();
    }

    boolean check() {
        boolean right = text.isBlank() || date().isPresent();
        problem = right ? "" : "list_entry.refusal.date";
        return right;
    }

    /** Empty if there is none, or none that can be read. */
    Optional<LocalDate> date() {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip())).filter(date -> date.getYear() >= EARLIEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Message key of what is wrong with it; empty if nothing is. */
    public String getProblem() {
        return problem;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
