package concord.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which account is to be told by mail that something waits, and whether that was done. Each step is a transaction. */
@ApplicationScoped
class TellByMail {
    record Letter(UUID account, Instant asOf, String address, MailText text) {}

    @Inject
    Clock clock;

    @Inject
    InboxLines lines;

    @Inject
    InboxReaders readers;

    @Inject
    @ConfigProperty(name = "concord.address")
    Optional<String> portal;

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> candidates() {
        return readers.wantingMail();
    }

    /** Takes the account's turn, if something has come of which it was not told; what is read meanwhile is not told. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Letter> next(UUID id) {
        Instant now = clock.instant();
        Optional<InboxReader> found = readers.find(id).filter(known -> known.rested(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        InboxReader reader = found.get();
        return readers.account(id).flatMap(account -> {
            Recipient recipient = Recipient.of(account);
            if (lines.unread(recipient, reader.mailedUntil(), now) == 0 || !readers.take(id, now)) {
                return Optional.empty();
            }
            Locale language = reader.mailLanguage(account.language());
            MailText text = MailText.in(language, lines.due(recipient, now), portal);
            return Optional.of(new Letter(id, now, reader.mail().address(), text));
        });
    }

    /** What was not sent stays to be told, at the account's next turn. */
    @Transactional(TxType.REQUIRES_NEW)
    void sent(Letter letter) {
        readers.find(letter.account()).ifPresent(reader -> reader.mailed(letter.asOf()));
    }
}
