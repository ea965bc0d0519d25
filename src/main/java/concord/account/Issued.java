package concord.account;

import concord.security.Consent;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of an administrator's deed.
 *
 * @param password the one-time password, shown once and kept nowhere; empty if none was issued
 * @param approval whose consent it waits for
 */
public record Issued(UUID account, Optional<String> password, Consent approval) {}
