package concord.inbox;

import java.util.Locale;

/**
 * Whether somebody wants mail that something waits in the portal.
 *
 * @param address where to; may be empty
 * @param language in which it is written as long as the account has chosen none
 */
public record MailSettings(String address, boolean wanted, Locale language) {}
