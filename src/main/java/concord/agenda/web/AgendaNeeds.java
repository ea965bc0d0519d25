package concord.agenda.web;

import concord.agenda.AgendaPart;
import concord.web.MenuCount;
import concord.web.Need;
import concord.web.NeedKind;
import concord.web.Needs;
import concord.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The positions that need the reader: to be confirmed, to be stated, and for a head to be released. */
@ApplicationScoped
class AgendaNeeds implements Needs, MenuCount {
    @Inject
    AgendaNow now;

    @Inject
    Reader reader;

    @Override
    public List<Need> needs() {
        return reader.isDelegate()
                ? List.of(
                        new Need(
                                NeedKind.RELEASE_POSITIONS,
                                reader.isHead() ? count(AgendaPart.PREPARED) : 0,
                                "/agenda/index.xhtml?part=prepared"),
                        new Need(NeedKind.STALE, count(AgendaPart.STALE), "/agenda/index.xhtml?part=stale"),
                        new Need(NeedKind.STATE, count(AgendaPart.OPEN), "/agenda/index.xhtml?part=open"))
                : List.of();
    }

    private long count(AgendaPart part) {
        return now.agenda().count(part);
    }

    @Override
    public String section() {
        return "agenda";
    }

    @Override
    public long count() {
        return needs().stream().mapToLong(Need::count).sum();
    }
}
