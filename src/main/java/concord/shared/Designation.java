package concord.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The legal act behind an entry. Texts may be empty, dates may be unknown.
 *
 * @param authority who decided, for example “Верховный Суд Российской Федерации”
 * @param instrument under which law, for example “INA section 219”
 * @param reference the number of the act or of its publication
 */
public record Designation(
        String authority,
        String instrument,
        String reference,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate effectiveOn)
        implements Serializable {
    /** What it says, part by part, in the order in which a list file writes it. */
    public static final List<Function<Designation, @Nullable Object>> PARTS = List.of(
            Designation::authority,
            Designation::instrument,
            Designation::reference,
            Designation::decidedOn,
            Designation::publishedOn,
            Designation::effectiveOn);
}
