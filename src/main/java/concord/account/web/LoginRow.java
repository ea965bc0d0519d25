package concord.account.web;

import concord.account.Login;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One login of the reader.
 *
 * @param browser name of browser and system; empty if not recognised
 * @param own whether it is the one that asks
 */
public record LoginRow(UUID id, Instant since, Instant lastSeen, String address, String browser, boolean own)
        implements Serializable {
    static LoginRow of(Login login, UUID asking) {
        return new LoginRow(
                login.id(),
                login.since(),
                login.lastSeen(),
                login.address(),
                BrowserName.in(login.browser()),
                login.id().equals(asking));
    }
}
