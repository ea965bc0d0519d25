package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes through a real mail server: that something waits, by when, and where to sign in. */
class MailTest {
    private static final Instant DUE = Instant.parse("2030-01-21T15:00:00Z");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_says_when_and_where_and_names_nobody() throws MessagingException, IOException {
        MimeMessage mail = sent(MailText.in(Locale.ENGLISH, Optional.of(DUE), Optional.of("https://talks.example/")));

        assertThat(mail.getSubject()).isEqualTo("Concord: something needs you");
        assertThat(text(mail))
                .isEqualTo("Something needs you in Concord by 21 Jan 2030, 15:00 UTC.\n\n"
                        + "Log in: https://talks.example/\n\n"
                        + "You get this mail because you asked for it on the page of your account;"
                        + " you can switch it off there.");
        assertThat(mail.getFrom()[0]).hasToString("portal@talks.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void without_a_date_and_an_address_it_says_neither_in_russian_too() throws MessagingException, IOException {
        assertThat(text(sent(MailText.in(RUSSIAN, Optional.empty(), Optional.empty()))))
                .startsWith("В портале Concord что-то ждёт вашего решения.\n\nВойдите в портал\n");
    }

    @Test
    void the_line_to_any_other_machine_is_encrypted() {
        assertThat(account("mail.example", 587).properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
        assertThat(account("mail.example", 465).properties()).containsEntry("mail.smtp.ssl.enable", "true");
        assertThat(account("localhost", 25).properties()).doesNotContainKey("mail.smtp.starttls.required");
    }

    @Test
    void without_a_server_there_is_no_mail() {
        assertThat(MailAccount.from(name -> Optional.empty())).isEmpty();
        assertThat(MailAccount.from(name -> Optional.ofNullable(
                        Map.of("concord.mail.host", "mail.example").get(name))))
                .contains(new MailAccount(
                        "mail.example", 587, Optional.empty(), Optional.empty(), "concord@mail.example"));
    }

    @Test
    void a_database_that_is_away_ends_no_timer() {
        assertThatCode(() -> MailByTimer.unlessAway(() -> {
                    throw new TransactionalException("commit", new SQLException("away"));
                }))
                .doesNotThrowAnyException();
    }

    private MimeMessage sent(MailText text) throws MessagingException {
        SendMail.send(account("127.0.0.1", server.getSmtp().getPort()), "somebody@ministry.example", text);
        return server.getReceivedMessages()[0];
    }

    private static MailAccount account(String host, int port) {
        return new MailAccount(host, port, Optional.empty(), Optional.empty(), "portal@talks.example");
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString().strip().replace("\r\n", "\n");
    }
}
