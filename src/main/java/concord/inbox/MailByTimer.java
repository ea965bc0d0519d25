package concord.inbox;

import concord.inbox.TellByMail.Letter;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks once a minute whom to tell by mail: after the deed, apart from it, and on one node for each account. What fails
 * is tried again at the account's next turn, an hour later.
 */
@Singleton
@Startup
@DenyAll
public class MailByTimer {
    private static final Logger LOG = Logger.getLogger(MailByTimer.class.getName());

    @Inject
    SendMail mail;

    @Inject
    TellByMail tell;

    /** A timer that fails twice is thrown away, so a database that is away must not make it fail. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        if (!mail.configured()) {
            return;
        }
        unlessAway(() -> tell.candidates().forEach(account -> tell.next(account).ifPresent(this::send)));
    }

    /** A transaction that the database does not begin or end fails as one, and not as a query. */
    static void unlessAway(Runnable turn) {
        try {
            turn.run();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.FINE, "the inboxes cannot be read", away);
        }
    }

    /** Exceptions of a mail server name addresses: the log gets their kind alone. */
    private void send(Letter letter) {
        try {
            mail.send(letter.address(), letter.text());
            tell.sent(letter);
        } catch (MessagingException failed) {
            LOG.warning("a mail could not be sent: " + failed.getClass().getSimpleName());
        }
    }
}
