package concord.round.adoption;

import concord.edition.EditionDifference;
import concord.edition.EditionFile;
import concord.round.terms.RoundTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An edition with all that has happened to it since.
 *
 * @param file with the initials under it
 * @param frozenAt when its consents by silence were put on record
 * @param difference to the former edition; empty for the first
 * @param pending entries that were withdrawn since
 * @param waits whether it waits for the initial of the delegation that reads
 */
public record EditionView(
        UUID roundId,
        RoundTerms terms,
        EditionFile file,
        Instant frozenAt,
        Optional<EditionDifference> difference,
        List<PendingWithdrawal> pending,
        boolean waits) {}
