package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.agenda.AgendaQuery;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of the agenda was asked for in this request, each once. */
@RequestScoped
class AgendaFound {
    @Inject
    AgendaNow now;

    @Inject
    Reader reader;

    private final Map<AgendaQuery, List<AgendaItem>> found = new HashMap<>();

    List<AgendaItem> of(AgendaQuery query) {
        return found.computeIfAbsent(query, asked -> asked.of(now.agenda(), reader.getLocale()));
    }

    AgendaQuery.Around around(AgendaQuery query, AgendaItem item) {
        return query.around(item, now.agenda(), reader.getLocale());
    }
}
