package concord.trail;

import concord.delegation.Delegation;
import java.util.Optional;

/** A line with the delegation that it belongs to. */
public record TrailView(TrailLine line, Optional<Delegation> delegation) {}
