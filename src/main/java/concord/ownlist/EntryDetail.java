package concord.ownlist;

import concord.shared.Particulars;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the own list, whole.
 *
 * @param number in the own list, from 1
 * @param version rises with every change
 * @param tabled what the others see, or saw before it was withdrawn
 * @param tabledNumber of the latest tabled version; 0 if there is none
 * @param changedBy user name
 */
public record EntryDetail(
        UUID id,
        int number,
        long version,
        EntryContent content,
        EntryState state,
        Optional<Particulars> tabled,
        int tabledNumber,
        Instant changedAt,
        String changedBy) {}
