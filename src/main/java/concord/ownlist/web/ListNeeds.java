package concord.ownlist.web;

import concord.ownlist.ListCounts;
import concord.ownlist.ReadOwnList;
import concord.web.Need;
import concord.web.NeedKind;
import concord.web.Needs;
import concord.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Own entries that are not on the table as they stand. */
@ApplicationScoped
class ListNeeds implements Needs {
    @Inject
    ReadOwnList list;

    @Inject
    Reader reader;

    @Override
    public List<Need> needs() {
        if (!reader.isDelegate()) {
            return List.of();
        }
        ListCounts counts = list.counts();
        return List.of(
                new Need(NeedKind.BEGIN_LIST, counts.total() == 0 ? 1 : 0, "/list/index.xhtml"),
                new Need(NeedKind.DRAFTS, counts.drafts(), "/list/index.xhtml?state=draft"),
                new Need(NeedKind.CHANGED, counts.changed(), "/list/index.xhtml?state=changed"),
                new Need(NeedKind.TAKEN_UP, counts.takenUp(), "/list/index.xhtml?state=taken_up"));
    }
}
