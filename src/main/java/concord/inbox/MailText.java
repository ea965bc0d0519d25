package concord.inbox;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** That something needs the reader: the same words for everybody, and not a single name. */
record MailText(String subject, String body) {
    private static final String NONE = "none";

    /**
     * @param due the earliest moment by which something must be done
     * @param portal the address at which people sign in
     */
    static MailText in(Locale language, Optional<Instant> due, Optional<String> portal) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "concord.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", language);
        String by = due.map(end -> moment.format(end.atOffset(ZoneOffset.UTC))).orElse(NONE);
        return new MailText(
                bundle.getString("inbox.mail.subject"),
                new MessageFormat(bundle.getString("inbox.mail.body"), language)
                        .format(new Object[] {portal.orElse(NONE), by}));
    }
}
