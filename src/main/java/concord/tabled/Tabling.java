package concord.tabled;

import concord.shared.Particulars;
import java.util.UUID;

/**
 * What a head puts before the others.
 *
 * @param change what kind of change it is for those who have taken a position on the version before
 * @param by the head's user name
 */
public record Tabling(UUID entryId, UUID delegationId, Particulars particulars, ChangeKind change, String by) {}
