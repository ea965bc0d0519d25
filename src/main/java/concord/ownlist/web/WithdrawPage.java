package concord.ownlist.web;

import concord.ownlist.EditOwnList;
import concord.ownlist.EntryDetail;
import concord.ownlist.EntryState;
import concord.ownlist.tabling.TableEntries;
import concord.shared.Particulars;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.ReadBack;
import concord.web.ShownName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Taking an entry back, with a reason. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {
    @Inject
    EditOwnList editOwnList;

    @Inject
    TableEntries tableEntries;

    @Inject
    ReadWithdrawalBack back;

    @Inject
    Pages pages;

    private String id = "";
    private String reason = "";
    private @Nullable ShownName name;
    private @Nullable Particulars tabled;
    private EntryState state = EntryState.DRAFT;

    /** What was read back; null while nothing is about to be said. */
    private @Nullable ReadBack readBack;

    public void load() {
        EntryDetail entry = editOwnList.find(Ids.of(id));
        tabled = entry.tabled().orElse(null);
        name = ShownName.of(Optional.ofNullable(tabled)
                .orElse(entry.content().particulars())
                .names()
                .get(0));
        state = entry.state();
    }

    /** Reads back what will be said; nothing is yet. */
    public void ask() {
        readBack = back.of(editOwnList.find(Ids.of(id)), reason);
    }

    /** Says nothing, and keeps what is typed. */
    public void leave() {
        readBack = null;
    }

    /** Withdraws what was read back; if that, or what falls with it, has changed since, it is read back first. */
    public void withdraw() {
        ReadBack asked = readBack;
        ask();
        if (!Objects.equals(readBack, asked)) {
            pages.refuse("readback.changed");
            return;
        }
        tableEntries.withdraw(Ids.of(id), reason);
        pages.done("list_withdraw.done");
        pages.redirect("/list/entry.xhtml?id=" + Ids.of(id));
    }

    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    public @Nullable ShownName getName() {
        return name;
    }

    /** What the others see now; null if nothing. */
    public @Nullable Particulars getTabled() {
        return tabled;
    }

    public EntryState getState() {
        return state;
    }

    public boolean isOnTable() {
        return state.onTable();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
