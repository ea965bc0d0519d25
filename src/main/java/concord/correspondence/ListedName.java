package concord.correspondence;

import java.util.UUID;

/**
 * What is needed of a tabled version to say what it corresponds to.
 *
 * @param primaryName breaks ties between resemblances of one strength
 */
public record ListedName(UUID versionId, UUID delegationId, String primaryName) {}
