package concord.agenda;

import concord.shared.Keyed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the agenda is shown, and in which order; a pure rule. */
public record AgendaQuery(AgendaPart part, AgendaFilter filter, AgendaSort sort, boolean ascending)
        implements Serializable {
    public static final AgendaQuery PLAIN =
            new AgendaQuery(AgendaPart.OPEN, AgendaFilter.NONE, AgendaSort.NAME, /* ascending= */ true);

    /** What comes before a row and what after it, whether or not the row itself is still shown. */
    public record Around(Optional<AgendaItem> previous, Optional<AgendaItem> next) {}

    /** @param reader whose language says which name each row goes by */
    public List<AgendaItem> of(Agenda agenda, Locale reader) {
        return sort.sorted(filter.of(agenda, part), agenda.list(), reader, ascending);
    }

    public Around around(AgendaItem item, Agenda agenda, Locale reader) {
        List<AgendaItem> all = new ArrayList<>(filter.of(agenda, part));
        all.remove(item);
        all.add(item);
        List<AgendaItem> sorted = sort.sorted(all, agenda.list(), reader, ascending);
        int at = sorted.indexOf(item);
        return new Around(at(sorted, at - 1), at(sorted, at + 1));
    }

    private static Optional<AgendaItem> at(List<AgendaItem> items, int place) {
        return place < 0 || place >= items.size() ? Optional.empty() : Optional.of(items.get(place));
    }

    /** The same, sorted otherwise; what is no key of a sort changes nothing. */
    public AgendaQuery sorted(String key, boolean upwards) {
        return new AgendaQuery(part, filter, Keyed.find(AgendaSort.class, key).orElse(sort), upwards);
    }

    public AgendaQuery filtered(AgendaFilter other) {
        return new AgendaQuery(part, other, sort, ascending);
    }
}
