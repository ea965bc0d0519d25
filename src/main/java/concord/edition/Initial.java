package concord.edition;

import java.time.Instant;
import java.util.Comparator;

/**
 * A head put the delegation's mark under a hash that was shown.
 *
 * @param delegation its code
 * @param by the title or role, for example “Head of delegation”, in one line; never a person's name
 * @param at the exact moment, from year 0 to 9999
 * @param hash what was shown: SHA-256 in lower-case hexadecimal digits
 */
public record Initial(String delegation, String by, Instant at, String hash) {
    /** By moment, then by all the rest. */
    static final Comparator<Initial> ORDER = Comparator.comparing(Initial::at)
            .thenComparing(Initial::delegation)
            .thenComparing(Initial::by)
            .thenComparing(Initial::hash);

    public Initial {
        Fit.code(delegation);
        Fit.line(by);
        Fit.moment(at);
        Fit.hash(hash);
    }
}
