package concord.inbox.web;

import concord.inbox.SendMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether mail can be sent at all. */
@Named
@ApplicationScoped
public class MailServer {
    @Inject
    SendMail mail;

    public boolean isConfigured() {
        return mail.configured();
    }
}
