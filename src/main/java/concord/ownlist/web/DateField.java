package concord.ownlist.web;

import concord.shared.WrittenDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as it was typed: browsers with a calendar send “2015-12-18”, others whatever stands there. */
public class DateField implements Serializable {
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
        return WrittenDay.read(text.strip());
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
