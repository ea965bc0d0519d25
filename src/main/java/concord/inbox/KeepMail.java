package concord.inbox;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutAccount.MailChanged;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
    TellDeeds tell;

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public MailSettings settings() {
        UUID account = caller.account().accountId();
        return readers.find(account).orElseGet(() -> new InboxReader(account)).mail();
    }

    /** @throws concord.shared.Refusal if mail is wanted and the address is none */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public void keep(MailSettings settings) {
        readers.of(caller.account().accountId()).wants(settings, clock.instant());
        tell.done(new MailChanged(caller.account().accountId(), caller.userName()));
    }
}
