package concord.web;

import java.util.List;

/**
 * Sections of the menu that belong together.
 *
 * @param key message key of its wording
 */
public record MenuGroup(String key, List<MenuItem> items) {
    public MenuGroup {
        items = List.copyOf(items);
    }
}
