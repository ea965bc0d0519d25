package concord.ownlist.web;

import concord.ownlist.EditOwnList;
import concord.ownlist.EntryContent;
import concord.ownlist.EntryDetail;
import concord.ownlist.Saving;
import concord.ownlist.Seen;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the own list, shown and edited. */
@Named
@ViewScoped
public class EntryPage implements Serializable {
    @Inject
    EditOwnList list;

    @Inject
    Pages pages;

    private String id = "";
    private Editing editing = Editing.ofNew();
    private @Nullable EntryStanding standing;
    /** Message key of what came of saving; empty until then. */
    private String outcome = "";

    private final KeptFields kept = new KeptFields();
    private int saves;

    public void load() {
        if (!isNew()) {
            show(list.find(Ids.of(id)));
        }
    }

    public void save() {
        outcome = "";
        if (!getForm().check()) {
            outcome = "list_entry.outcome.wrong";
        } else if (isNew()) {
            add();
        } else {
            change(Ids.of(id));
        }
    }

    private void add() {
        UUID added = list.add(getForm().content());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("saved", getKeepKey());
        pages.done("list_entry.added");
        pages.redirect("/list/entry.xhtml?id=" + added);
    }

    /** What is saved is read before, not after: a change that comes in between is then met at the next saving. */
    private void change(UUID entry) {
        EntryDetail theirs = list.find(entry);
        EntryContent base = editing.base().orElse(theirs.content());
        Saving saving = list.save(entry, base, getForm().content());
        if (saving.saved()) {
            saves++;
            show(list.find(entry));
            outcome = "list_entry.outcome.saved." + state();
        } else {
            standing = EntryStanding.of(theirs);
            editing = Editing.collided(theirs.content(), saving);
            outcome = "list_entry.outcome.collision";
        }
    }

    public void setAside() {
        if (standing != null) {
            list.setAside(List.of(new Seen(Ids.of(id), standing.version())));
            reload("list_entry.set_aside");
        }
    }

    public void bringBack() {
        list.bringBack(Ids.of(id));
        reload("list_entry.brought_back");
    }

    public void takeUp() {
        list.takeUp(Ids.of(id));
        reload("list_entry.taken_up");
    }

    public void leaveWithdrawn() {
        list.leaveWithdrawn(Ids.of(id));
        reload("list_entry.left");
    }

    private void reload(String done) {
        pages.done(done);
        pages.redirect("/list/entry.xhtml?id=" + Ids.of(id));
    }

    private void show(EntryDetail entry) {
        standing = EntryStanding.of(entry);
        editing = Editing.of(entry.content());
    }

    private String state() {
        return standing == null ? "new" : standing.state().key();
    }

    /** Puts back what the browser kept of a page that got lost. */
    public void putBack() {
        editing = Editing.of(kept);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "entry:" + (isNew() ? "new" : id);
    }

    /** For the browser to keep with it; “null” for a new entry. */
    public String getKeepBase() {
        return editing.base().map(KeptFields::base).orElse("null");
    }

    /** Rises with every saving, so that the browser knows that it need keep nothing. */
    public int getSaves() {
        return saves;
    }

    public Editing getEditing() {
        return editing;
    }

    public EntryForm getForm() {
        return editing.getForm();
    }

    /** Message key of what the bar says: what came of saving, or what saving would do. */
    public String getOutcome() {
        return outcome.isEmpty() ? "list_entry.outcome.none." + state() : outcome;
    }

    /** As it was saved; null for a new entry. */
    public @Nullable EntryContent getContent() {
        return editing.base().orElse(null);
    }

    public @Nullable EntryStanding getStanding() {
        return standing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public KeptFields getKept() {
        return kept;
    }
}
