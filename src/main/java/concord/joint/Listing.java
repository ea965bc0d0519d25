package concord.joint;

import concord.shared.Name;
import concord.shared.Particulars;
import concord.tabled.Contest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One version of an entry, standing on the table.
 *
 * @param entryId lasting over all versions of the entry
 * @param number of the version, from 1
 * @param saidSubstantive the number of the latest version that its editor called a substantive change
 * @param contests of later versions, by delegations that count: each is held to be substantive too
 * @param searchForm what a search looks into: all its names, in any script
 */
public record Listing(
        UUID versionId,
        UUID entryId,
        UUID delegationId,
        int number,
        int saidSubstantive,
        List<Contest> contests,
        Particulars particulars,
        Instant tabledAt,
        String searchForm) {
    public Listing {
        contests = List.copyOf(contests);
    }

    /** A position on the version of this number or a later one is not stale. */
    public int substantive() {
        return contests.stream().mapToInt(Contest::number).reduce(saidSubstantive, Math::max);
    }

    /** The same, contested by those that count. */
    Listing contested(List<Contest> said, Predicate<UUID> counts) {
        List<Contest> heard = said.stream()
                .filter(contest -> counts.test(contest.delegationId()))
                .filter(contest -> contest.number() > saidSubstantive)
                .toList();
        return new Listing(
                versionId, entryId, delegationId, number, saidSubstantive, heard, particulars, tabledAt, searchForm);
    }

    public Name primary() {
        return particulars.names().get(0);
    }
}
