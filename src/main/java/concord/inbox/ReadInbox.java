package concord.inbox;

import concord.caller.Caller;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is in the caller's inbox. No method names whose inbox it is. */
@Stateless
@DenyAll
public class ReadInbox {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    InboxLines lines;

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<InboxLine> page(InboxPart part, int first, int size) {
        return lines.page(reader(), part, clock.instant(), first, size);
    }

    /** What has come since a moment and is not put away, the latest first: so many lines at most. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<InboxLine> news(Instant since, int size) {
        return lines.news(reader(), since, clock.instant(), size);
    }

    /** How many lines each part has. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Map<InboxPart, Long> counts() {
        return lines.counts(reader(), clock.instant());
    }

    /** How many lines ask something of the caller and are unread. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public long countUnread() {
        return lines.unread(reader(), Instant.EPOCH, clock.instant());
    }

    private Recipient reader() {
        return Recipient.of(caller.account());
    }
}
