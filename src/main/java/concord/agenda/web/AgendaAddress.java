package concord.agenda.web;

import concord.agenda.AgendaFilter;
import concord.agenda.AgendaPart;
import concord.agenda.AgendaQuery;
import concord.agenda.AgendaSort;
import concord.joint.web.Option;
import concord.shared.Keyed;
import concord.web.Paging;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the agenda is shown, as the browser's address keeps it. What an address does not say, or says wrongly, is as on
 * the plain page.
 */
record AgendaAddress(AgendaQuery query, Paging paging) implements Serializable {
    private static final String DOWN = "down";

    static AgendaAddress of(Map<String, String> parameters) {
        AgendaFilter filter = new AgendaFilter(
                parameters.getOrDefault("find", ""),
                chosen(parameters, "state"),
                chosen(parameters, "by"),
                chosen(parameters, "stance"));
        AgendaQuery query = new AgendaQuery(
                Keyed.find(AgendaPart.class, parameters.get("part")).orElse(AgendaQuery.PLAIN.part()),
                filter,
                Keyed.find(AgendaSort.class, parameters.get("sort")).orElse(AgendaQuery.PLAIN.sort()),
                !DOWN.equals(parameters.get("order")));
        return new AgendaAddress(query, Paging.of(parameters));
    }

    private static String chosen(Map<String, String> parameters, String filter) {
        String value = parameters.getOrDefault(filter, "");
        return value.equals(Option.ANY) ? "" : value;
    }

    /** Ends an address, with a question mark; empty for the plain page. */
    String whole() {
        String said = said();
        return said.isEmpty() ? "" : "?" + said;
    }

    /** Without a question mark. */
    String said() {
        AgendaFilter filter = query.filter();
        return Stream.of(
                        said(
                                "part",
                                query.part() == AgendaQuery.PLAIN.part()
                                        ? ""
                                        : query.part().key()),
                        said("find", filter.find()),
                        said("state", filter.state()),
                        said("by", filter.by()),
                        said("stance", filter.stance()),
                        said(
                                "sort",
                                query.sort() == AgendaQuery.PLAIN.sort()
                                        ? ""
                                        : query.sort().key()),
                        said("order", query.ascending() ? "" : DOWN),
                        paging.query())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** What it says beside the filters and the page, by name. */
    Map<String, String> beside() {
        Map<String, String> beside = new TreeMap<>(
                Map.of("part", query.part().key(), "sort", query.sort().key()));
        if (!query.ascending()) {
            beside.put("order", DOWN);
        }
        return beside;
    }

    private static String said(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    AgendaAddress sorted(String key, boolean upwards) {
        return new AgendaAddress(query.sorted(key, upwards), paging);
    }

    AgendaAddress at(Paging other) {
        return new AgendaAddress(query, other);
    }
}
