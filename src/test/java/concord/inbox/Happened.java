package concord.inbox;

import concord.shared.Matter;
import concord.shared.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Anything that can happen. */
record Happened(Instant at, String actor, Optional<UUID> delegation, String deed, List<String> details, Matter matter)
        implements Occurrence {}
