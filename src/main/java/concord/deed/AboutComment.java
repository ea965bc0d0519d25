package concord.deed;

import concord.shared.Audience;
import java.util.Optional;
import java.util.UUID;

/** What is done with a comment; what it says is not part of the record. */
public sealed interface AboutComment extends Deed {
    UUID entry();

    Audience audience();

    /** The one other delegation, of a comment to one. */
    Optional<UUID> addressee();

    /** A comment that not all may read is on record for its own delegation alone. */
    @Override
    default Scope scope() {
        return audience() == Audience.ALL ? Scope.TABLE : Scope.DELEGATION;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutComment(this);
    }

    <T> T match(Cases<T> cases);

    /** @param to the code of the one other delegation; empty if there is none */
    record CommentWritten(UUID entry, String name, Audience audience, Optional<UUID> addressee, String to)
            implements AboutComment {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.commentWritten(this);
        }
    }

    record CommentRetracted(UUID entry, String name, Audience audience, Optional<UUID> addressee, String to)
            implements AboutComment {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.commentRetracted(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T commentWritten(CommentWritten deed);

        T commentRetracted(CommentRetracted deed);
    }
}
