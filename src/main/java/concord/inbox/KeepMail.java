package concord.inbox;

import concord.account.AccountChanged;
import concord.caller.Caller;
import concord.database.Writing;
import concord.security.Roles;
import concord.shared.Matter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Whether the caller wants mail, and where to. Nobody else reads it. */
@Stateless
@DenyAll
@Writing
public class KeepMail {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    InboxReaders readers;

    @Inject
    Event<AccountChanged> changed;

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public MailSettings settings() {
        UUID account = caller.account().accountId();
        return readers.find(account).orElseGet(() -> new InboxReader(account)).mail();
    }

    /** @throws concord.shared.Refusal if mail is wanted and the address is none */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void keep(MailSettings settings) {
        readers.of(caller.account().accountId()).wants(settings, clock.instant());
        changed.fire(new AccountChanged(
                clock.instant(),
                caller.userName(),
                caller.account().delegationId(),
                "mail_changed",
                List.of(caller.userName()),
                Matter.NONE));
    }
}
