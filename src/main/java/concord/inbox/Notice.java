package concord.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an occurrence does to the inbox. */
sealed interface Notice {
    /**
     * Whom a message is for.
     *
     * @param only the delegation whose accounts it is for; empty for all
     * @param except the delegation whose accounts it is not for
     */
    record Addressees(Seats audience, Optional<UUID> only, Optional<UUID> except) {
        static Addressees all(Seats audience) {
            return new Addressees(audience, Optional.empty(), Optional.empty());
        }

        static Addressees of(UUID delegation, Seats audience) {
            return new Addressees(audience, Optional.of(delegation), Optional.empty());
        }

        static Addressees others(Optional<UUID> delegation, Seats audience) {
            return new Addressees(audience, Optional.empty(), delegation);
        }
    }

    /**
     * A message comes, or comes anew.
     *
     * @param ids of what it is about; its link leads to the first, or to the first two as a pair
     * @param from when it is shown
     */
    record Raise(MessageKind kind, Addressees to, List<String> ids, Instant from, Optional<Instant> due)
            implements Notice {
        public Raise {
            ids = List.copyOf(ids);
        }
    }

    /**
     * What was asked was done, or is no longer asked: messages of these kinds vanish.
     *
     * @param of the delegation whose messages vanish; empty for everybody's
     * @param by the delegation that had brought them about; empty for whichever
     * @param ids at least one of which they are about, in whichever place
     */
    record Settle(Set<MessageKind> kinds, Optional<UUID> of, Optional<UUID> by, List<String> ids) implements Notice {
        public Settle {
            kinds = Set.copyOf(kinds);
            ids = List.copyOf(ids);
        }
    }

    /** The same, of messages about a pair, as the delegation whose messages vanish sees it. */
    record SettlePair(Set<MessageKind> kinds, UUID of, String own, String other) implements Notice {
        public SettlePair {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * A delegation does no longer what it did to one matter that has two parts, a version of an entry or an entry in a
     * round: what it had brought about by that vanishes, whosesoever.
     */
    record SettleMatter(Set<MessageKind> kinds, UUID by, String first, String second) implements Notice {
        public SettleMatter {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A delegation takes back, unread, what it did last of a kind: what was told of that vanishes, and of no earlier time. */
    record Recall(MessageKind kind, UUID by, List<String> ids) implements Notice {
        public Recall {
            ids = List.copyOf(ids);
        }
    }

    /** Perhaps others can consent now to what waits for consent: it is told to those, and to those before no more. */
    record ApproversChanged() implements Notice {}

    /** An entry was withdrawn: messages of these kinds that are about it and others are about the others alone. */
    record EntryGone(Set<MessageKind> kinds, String entry) implements Notice {
        public EntryGone {
            kinds = Set.copyOf(kinds);
        }
    }
}
