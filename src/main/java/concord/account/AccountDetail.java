package concord.account;

import concord.security.Consent;
import java.util.Optional;

/**
 * One account as the administrator sees it.
 *
 * @param waiting what has been asked for it and nobody has decided
 * @param approval whose consent that waits for
 */
public record AccountDetail(Account account, Optional<AccountRequest> waiting, Consent approval) {}
