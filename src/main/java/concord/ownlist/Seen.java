package concord.ownlist;

import java.io.Serializable;
import java.util.UUID;

/** An entry as a head saw it in the preview. */
public record Seen(UUID id, long version) implements Serializable {}
