package concord.inbox;

import concord.caller.Caller;
import concord.database.Writing;
import concord.security.Roles;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a reader does with the own inbox; none of it is a deed that others are told of. */
@Stateless
@DenyAll
@Writing
public class KeepInbox {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    InboxLines lines;

    @Inject
    InboxReaders readers;

    /** Takes a line for reading; empty if the caller has none of that name, or no longer. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Optional<InboxLine> open(String bundle) {
        Optional<InboxLine> line = own(bundle);
        line.ifPresent(found -> readers.mark(account(), bundle).read(clock.instant()));
        return line;
    }

    /**
     * Puts a line away until more of it comes. It says nothing to anybody, and its matter waits as before.
     *
     * @throws Refusal if the caller has no such line, or no longer
     */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void putAway(String bundle) {
        refuseMissing(bundle);
        readers.mark(account(), bundle).done(clock.instant());
    }

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void putBack(String bundle) {
        refuseMissing(bundle);
        readers.mark(account(), bundle).done(null);
    }

    /** @return what {@link #unreadSince} is given to take it back */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Instant readAll() {
        return readers.of(account()).readUntil(clock.instant());
    }

    /** All that came after the moment, and was not read by itself, counts as unread again. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void unreadSince(Instant moment) {
        readers.of(account()).readUntil(moment);
    }

    private Optional<InboxLine> own(String bundle) {
        return lines.line(Recipient.of(caller.account()), bundle, clock.instant());
    }

    private void refuseMissing(String bundle) {
        if (own(bundle).isEmpty()) {
            throw new Refusal("inbox.refusal.gone");
        }
    }

    private UUID account() {
        return caller.account().accountId();
    }
}
