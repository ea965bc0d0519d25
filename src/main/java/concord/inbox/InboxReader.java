package concord.inbox;

import concord.shared.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one account wants of its inbox, and how far it has come. */
@Entity
class InboxReader {
    /** No account gets more mail than one in this time. */
    static final Duration PAUSE = Duration.ofHours(1);

    private static final int LONGEST = 254;

    @Id
    private UUID accountId;

    private Instant readUntil;
    private String mailAddress;
    private boolean mailWanted;
    private String mailLanguage;
    private @Nullable Instant mailTriedAt;
    private Instant mailedUntil;

    protected InboxReader() {}

    InboxReader(UUID accountId) {
        this.accountId = accountId;
        readUntil = Instant.EPOCH;
        mailAddress = "";
        mailLanguage = Locale.ENGLISH.toLanguageTag();
        mailedUntil = Instant.EPOCH;
    }

    /** @return until when all counted as read before */
    Instant readUntil(Instant moment) {
        Instant before = readUntil;
        readUntil = moment;
        return before;
    }

    /** What has come until now is not told by mail. */
    void wants(MailSettings mail, Instant now) {
        String address = mail.address().strip();
        if (mail.wanted() && address.isEmpty()) {
            throw new Refusal("inbox.refusal.no_address");
        }
        if (!address.isEmpty()) {
            refuseUnfit(address);
        }
        mailAddress = address;
        mailWanted = mail.wanted();
        mailLanguage = mail.language().toLanguageTag();
        mailedUntil = now;
    }

    private static void refuseUnfit(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            if (address.length() > LONGEST || !isOfOne(parsed, address)) {
                throw new Refusal("inbox.refusal.address", address);
            }
        } catch (AddressException e) {
            Refusal refusal = new Refusal("inbox.refusal.address", address);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** A group of addresses can be written like one, and what is not ASCII not every server takes. */
    private static boolean isOfOne(InternetAddress parsed, String address) {
        return parsed.getAddress().equals(address)
                && address.contains("@")
                && !parsed.isGroup()
                && address.chars().allMatch(sign -> sign > ' ' && sign < 0x7f);
    }

    MailSettings mail() {
        return new MailSettings(mailAddress, mailWanted, Locale.forLanguageTag(mailLanguage));
    }

    /** @param chosen the account's, which it may have chosen on any page */
    Locale mailLanguage(Optional<String> chosen) {
        return Locale.forLanguageTag(chosen.orElse(mailLanguage));
    }

    /** Whether a mail may be tried now. */
    boolean rested(Instant now) {
        return mailTriedAt == null || !now.isBefore(mailTriedAt.plus(PAUSE));
    }

    void tried(Instant now) {
        mailTriedAt = now;
    }

    void mailed(Instant now) {
        mailedUntil = now;
    }

    Instant mailedUntil() {
        return mailedUntil;
    }

    UUID accountId() {
        return accountId;
    }
}
