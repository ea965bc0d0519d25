package concord.tabled;

import concord.shared.Particulars;
import java.util.UUID;

/**
 * What a head puts before the others.
 *
 * @param by the head's user name
 */
public record Tabling(UUID entryId, UUID delegationId, Particulars particulars, String by) {}
