package concord.ownlist;

import concord.shared.Designation;
import concord.shared.Particulars;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The earliest of an entry's designations, in short.
 *
 * @param by its authority, else its instrument; empty if unknown
 * @param on its day: of the decision, else of the publication, else of the effect; null if unknown
 */
record Designated(String by, @Nullable LocalDate on) {
    private static final Designated NOT = new Designated("", null);

    static Designated of(Particulars particulars) {
        return particulars.designations().stream()
                .map(Designated::of)
                .min(Comparator.comparing(Designated::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(NOT);
    }

    private static Designated of(Designation designation) {
        String by = designation.authority().isEmpty() ? designation.instrument() : designation.authority();
        return new Designated(by, day(designation));
    }

    private static @Nullable LocalDate day(Designation designation) {
        if (designation.decidedOn() != null) {
            return designation.decidedOn();
        }
        return designation.publishedOn() != null ? designation.publishedOn() : designation.effectiveOn();
    }
}
