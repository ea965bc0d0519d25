package concord.account.web;

import concord.account.DelegationRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What is asked for one delegation and waits.
 *
 * @param kind last part of its message key
 * @param delegation in the reader's language
 */
public record DelegationRequestRow(UUID id, String kind, String delegation, String askedBy, Instant askedAt)
        implements Serializable {
    static DelegationRequestRow of(DelegationRequest request, Locale reader) {
        return new DelegationRequestRow(
                request.id(),
                request.kind().key(),
                request.delegation().name(reader),
                request.askedBy(),
                request.askedAt());
    }
}
