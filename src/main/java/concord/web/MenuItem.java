package concord.web;

/**
 * One line of the menu.
 *
 * @param key message key of its wording
 * @param path from the portal's root
 * @param current whether the shown page belongs to it
 * @param count how much there needs the reader; 0 shows nothing
 */
public record MenuItem(String key, String path, boolean current, long count) {}
