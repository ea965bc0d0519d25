package concord.inbox;

import concord.security.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Fired in a transaction that changes inboxes; complete when the transaction has been committed. */
public final class InboxesChanged {
    private final Set<String> seats = new LinkedHashSet<>();

    InboxesChanged() {}

    void add(Notice notice) {
        if (notice instanceof Notice.Raise raise) {
            raise.to()
                    .audience()
                    .roles()
                    .forEach(role -> seats.add(
                            raise.to().only().map(only -> seat(role, only)).orElse(role.key())));
        } else if (notice instanceof Notice.SettlePair pair) {
            ofDelegation(pair.of());
        } else if (notice instanceof Notice.Settle settle) {
            settle.of().ifPresentOrElse(this::ofDelegation, this::ofAll);
        } else if (notice instanceof Notice.ApproversChanged) {
            seats.add(Role.HEAD.key());
            seats.add(Role.CHAIR.key());
        } else if (notice instanceof Notice.EntryGone
                || notice instanceof Notice.SettleMatter
                || notice instanceof Notice.Recall) {
            ofAll();
        }
    }

    private void ofDelegation(UUID delegation) {
        seats.add(seat(Role.DELEGATE, delegation));
        seats.add(seat(Role.HEAD, delegation));
    }

    private void ofAll() {
        for (Role role : Role.values()) {
            seats.add(role.key());
        }
    }

    /** A role of one delegation. */
    public static String seat(Role role, UUID delegation) {
        return role.key() + "/" + delegation;
    }

    /** Whose inboxes have changed, perhaps: keys of roles, of all or of one delegation. */
    public Set<String> seats() {
        return Set.copyOf(seats);
    }
}
