package concord.account.web;

import concord.account.AccountRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One request that waits.
 *
 * @param seen the version that the reader sees
 * @param kind last part of its message key
 * @param role that the account would have; last part of its message key
 * @param delegation that it would act for, in the reader's language; empty for none
 * @param password whether a new one-time password would replace the account's password
 */
public record RequestRow(
        UUID id,
        long seen,
        AccountRow account,
        String kind,
        String role,
        String delegation,
        boolean password,
        String askedBy,
        Instant askedAt)
        implements Serializable {
    static RequestRow of(AccountRequest request, Locale reader) {
        return new RequestRow(
                request.id(),
                request.version(),
                AccountRow.of(request.account(), reader),
                request.kind().key(),
                request.seat().role().key(),
                request.seat().delegation().map(found -> found.name(reader)).orElse(""),
                request.bringsPassword(),
                request.askedBy(),
                request.askedAt());
    }
}
