package concord.account;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of an administrator's deed.
 *
 * @param password the one-time password, shown once and kept nowhere; empty if none was issued
 * @param waits whether it takes effect only when the delegation's side approves
 */
public record Issued(UUID account, Optional<String> password, boolean waits) {}
