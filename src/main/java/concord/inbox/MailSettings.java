package concord.inbox;

/**
 * Whether somebody wants mail that something waits in the portal.
 *
 * @param address where to; may be empty
 */
public record MailSettings(String address, boolean wanted) {}
