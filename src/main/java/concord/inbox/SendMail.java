package concord.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The mail server that the portal was told of; without one no mail is sent. */
@ApplicationScoped
public class SendMail {
    @Inject
    Config config;

    public boolean configured() {
        return account().isPresent();
    }

    private Optional<MailAccount> account() {
        return MailAccount.from(
                name -> config.getOptionalValue(name, String.class).filter(value -> !value.isBlank()));
    }

    /** @throws MessagingException if the server does not take it */
    void send(String address, MailText text) throws MessagingException {
        MailAccount account = account().orElseThrow(() -> new IllegalStateException("no mail server"));
        send(account, address, text);
    }

    static void send(MailAccount account, String address, MailText text) throws MessagingException {
        Session session = Session.getInstance(account.properties());
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(account.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        mail.setText(text.body(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(mail, account.user().orElse(null), account.password().orElse(null));
    }
}
