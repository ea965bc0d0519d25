package concord.correspondence;

import concord.names.Band;
import concord.shared.Keyed;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.UUID;

/** What holds between two entries of different delegations: a function of what both say and of how much they are alike. */
public enum Correspondence implements Keyed {
    /** Both delegations hold them to be the same. */
    CONFIRMED,
    /** Held to be the same until somebody says otherwise. */
    PRESUMED,
    /** One delegation holds them to be the same; it joins nothing until the other agrees. */
    CLAIMED,
    /** One delegation holds them to be different, and something claims that they are the same. */
    DISPUTED,
    /** A delegation holds them to be different, and nothing claims otherwise. */
    DIFFERENT,
    /** Nothing holds. */
    OPEN;

    /** Whether it can bring the two into one row. */
    public boolean joins() {
        return this == CONFIRMED || this == PRESUMED;
    }

    /** Whether somebody says that the two are not the same, so that nothing presumed brings them together. */
    boolean parts() {
        return this == DISPUTED || this == DIFFERENT;
    }

    /** A certain resemblance is a claim of its own; one delegation's word without any resemblance is none. */
    static Correspondence of(Opinions said, Band band) {
        if (said.both(Verdict.SAME)) {
            return CONFIRMED;
        }
        if (said.any(Verdict.DIFFERENT)) {
            return claimed(said, band) ? DISPUTED : DIFFERENT;
        }
        if (band == Band.CERTAIN) {
            return PRESUMED;
        }
        if (said.any(Verdict.SAME)) {
            return band == Band.LIKELY && said.count() == 1 ? PRESUMED : CLAIMED;
        }
        return OPEN;
    }

    /** What would hold if the left one's delegation said so. */
    public static Correspondence ifLeftSaid(Verdict verdict, Opinions said, Band band) {
        Opinion opinion = new Opinion(new UUID(0, 0), Said.of(verdict), Instant.EPOCH);
        return of(said.with(opinion, true), band);
    }

    private static boolean claimed(Opinions said, Band band) {
        boolean sameSaid = said.any(Verdict.SAME) && band != Band.NONE;
        return !said.both(Verdict.DIFFERENT) && (band == Band.CERTAIN || sameSaid);
    }
}
