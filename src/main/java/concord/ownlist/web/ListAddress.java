package concord.ownlist.web;

import concord.ownlist.EntryQuery;
import concord.ownlist.EntrySort;
import concord.ownlist.EntryState;
import concord.web.Paging;
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
 */
record ListAddress(String find, @Nullable EntryState state, EntrySort sort, boolean ascending, Paging paging)
        implements Serializable {
    private static final int LONGEST_FIND = 500;

    static ListAddress of(Map<String, String> parameters) {
        String find = parameters.getOrDefault("find", "");
        return new ListAddress(
                find.substring(0, Math.min(find.length(), LONGEST_FIND)),
                constant(EntryState.class, parameters.getOrDefault("state", "")).orElse(null),
                constant(EntrySort.class, parameters.getOrDefault("sort", "")).orElse(EntrySort.NAME),
                !"down".equals(parameters.get("order")),
                Paging.of(parameters));
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
        if (!paging.query().isEmpty()) {
            parts.add(paging.query());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    EntryQuery entries(Locale reader) {
        return new EntryQuery(find, state, sort, ascending, paging.first(), paging.size(), reader, null);
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
