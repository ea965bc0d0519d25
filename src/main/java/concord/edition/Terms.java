package concord.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms of reference of the round that adopted an edition. Texts but the title may be empty where the round left
 * them open, and have several lines; they are plain texts, as {@link concord.shared.PlainText} lets them pass.
 *
 * @param title what the round was called, in one line
 * @param scope what the list is for
 * @param territory where organisations act that belong on it
 * @param kinds the kinds of organisation that belong on it
 * @param criteria what an organisation must meet
 * @param cutOff the last day that counted, or null if there was none
 * @param lapsedHolds what a hold became when it lapsed
 */
public record Terms(
        String title,
        String scope,
        String territory,
        String kinds,
        String criteria,
        @Nullable LocalDate cutOff,
        Naming naming,
        LapsedHold lapsedHolds) {
    public Terms {
        Fit.line(title);
        Fit.textOrEmpty(scope);
        Fit.textOrEmpty(territory);
        Fit.textOrEmpty(kinds);
        Fit.textOrEmpty(criteria);
    }
}
