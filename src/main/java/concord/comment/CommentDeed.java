package concord.comment;

import concord.shared.DomainEvent;
import concord.shared.Matter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something was done with a comment; on record for nobody outside its audience. */
public sealed interface CommentDeed extends DomainEvent permits CommentWritten, CommentRetracted {
    /** Whose comment it is. */
    UUID delegationId();

    Audience audience();

    /** The one other delegation, of a comment to one. */
    Optional<UUID> addressee();

    UUID entryId();

    /** The entry's primary name. */
    String name();

    /** The code of the one other delegation; empty if there is none. */
    String to();

    @Override
    default Optional<UUID> delegation() {
        return Optional.of(delegationId());
    }

    /** A comment that not all may read is on record for its own delegation alone. */
    @Override
    default Scope scope() {
        return audience() == Audience.ALL ? Scope.TABLE : Scope.DELEGATION;
    }

    @Override
    default Matter matter() {
        return Matter.of(entryId()).concerning(addressee().stream().toList());
    }

    @Override
    default List<String> details() {
        return List.of(name(), to());
    }
}
