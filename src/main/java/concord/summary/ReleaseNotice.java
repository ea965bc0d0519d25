package concord.summary;

import java.time.Instant;

/** That a summary was released. */
public record ReleaseNotice(int number, Instant releasedAt) {}
