package concord.correspondence;

import java.util.UUID;

/**
 * What is needed of a tabled version to say what it corresponds to.
 *
 * @param primaryName breaks ties between resemblances of one strength
 * @param counts whether its delegation does; what does not count brings nothing together that does
 */
public record ListedName(UUID versionId, UUID delegationId, String primaryName, boolean counts) {}
