package concord.ownlist.web;

import concord.ownlist.EditOwnList;
import concord.ownlist.EntryDetail;
import concord.ownlist.EntryState;
import concord.ownlist.ReadOwnList;
import concord.tabled.TabledEntry;
import concord.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was tabled of one entry, when and by whom, and what changed from one version to the next. */
@Named
@RequestScoped
public class HistoryPage {
    @Inject
    EditOwnList entries;

    @Inject
    ReadOwnList list;

    @Inject
    DifferenceWords words;

    private String id = "";
    private @Nullable EntryStanding standing;
    private List<DifferenceLine> draft = List.of();
    private final List<VersionRow> versions = new ArrayList<>();

    public void load() {
        UUID entry = Ids.of(id);
        EntryDetail detail = entries.find(entry);
        standing = EntryStanding.of(detail);
        List<TabledEntry> history = list.history(entry);
        if (detail.state() == EntryState.CHANGED) {
            draft = words.between(history.get(0).particulars(), detail.content().particulars());
        }
        for (int i = 0; i < history.size(); i++) {
            versions.add(VersionRow.of(history.get(i), changes(history, i)));
        }
    }

    private List<DifferenceLine> changes(List<TabledEntry> latestFirst, int i) {
        return i + 1 == latestFirst.size()
                ? List.of()
                : words.between(
                        latestFirst.get(i + 1).particulars(), latestFirst.get(i).particulars());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable EntryStanding getStanding() {
        return standing;
    }

    /** What was changed and not tabled yet. */
    public List<DifferenceLine> getDraft() {
        return draft;
    }

    /** The latest first. */
    public List<VersionRow> getVersions() {
        return versions;
    }
}
