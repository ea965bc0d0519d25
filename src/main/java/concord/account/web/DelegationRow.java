package concord.account.web;

import concord.delegation.Delegation;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One delegation in the administrator's table.
 *
 * @param seen the version that the administrator sees
 * @param accounts how many of its accounts are not closed
 */
public record DelegationRow(
        UUID id, long seen, String code, String nameEn, String nameRu, Instant createdAt, boolean open, long accounts)
        implements Serializable {
    static DelegationRow of(Delegation delegation, long accounts) {
        return new DelegationRow(
                delegation.id(),
                delegation.version(),
                delegation.code(),
                delegation.name(Locale.ENGLISH),
                delegation.name(Locale.forLanguageTag("ru")),
                delegation.createdAt(),
                delegation.closedAt().isEmpty(),
                accounts);
    }

    /** Last part of the message key. */
    public String state() {
        return open ? "open" : "closed";
    }

    public String name(Locale reader) {
        return reader.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
