package concord.ownlist.web;

import concord.ownlist.EntryQuery;
import concord.ownlist.EntrySort;
import concord.ownlist.EntryState;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the own list is shown, as the browser's address keeps it. What an address does not say, or says wrongly,
 * is as on the plain page.
 *
 * @param page from 1
 * @param size rows of a page
 */
record ListAddress(String find, @Nullable EntryState state, EntrySort sort, boolean ascending, int page, int size)
        implements Serializable {
    private static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final int LONGEST_FIND = 500;
    private static final int LAST_PAGE = 1_000_000;

    static ListAddress of(Map<String, String> parameters) {
        String find = parameters.getOrDefault("find", "");
        int size = number(parameters.getOrDefault("rows", ""));
        return new ListAddress(
                find.substring(0, Math.min(find.length(), LONGEST_FIND)),
                constant(EntryState.class, parameters.getOrDefault("state", "")).orElse(null),
                constant(EntrySort.class, parameters.getOrDefault("sort", "")).orElse(EntrySort.NAME),
                !"down".equals(parameters.get("order")),
                Math.max(1, number(parameters.getOrDefault("page", ""))),
                SIZES.contains(size) ? size : SIZES.get(0));
    }

    /** With its question mark; empty for the plain page. */
    String query() {
        List<String> parts = new ArrayList<>();
        if (!find.isBlank()) {
            parts.add("find=" + URLEncoder.encode(find, StandardCharsets.UTF_8));
        }
        if (state != null) {
            parts.add("state=" + state.key());
        }
        if (sort != EntrySort.NAME || !ascending) {
            parts.add("sort=" + sort.name().toLowerCase(Locale.ROOT) + (ascending ? "" : "&order=down"));
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        if (size != SIZES.get(0)) {
            parts.add("rows=" + size);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    EntryQuery entries() {
        return new EntryQuery(find, state, sort, ascending, first(), size);
    }

    int first() {
        return (page - 1) * size;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
