package concord.round;

import concord.edition.EditionDifference;
import concord.edition.EditionFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An edition with all that has happened to it since.
 *
 * @param file with the initials under it
 * @param difference to the former edition; empty for the first
 * @param pending entries that were withdrawn since
 */
public record EditionView(
        UUID roundId,
        RoundTerms terms,
        EditionFile file,
        Optional<EditionDifference> difference,
        List<PendingWithdrawal> pending) {}
