package concord.round.terms.web;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.round.calendar.SilenceUnit;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.DraftTerms;
import concord.round.terms.ReadTerms;
import concord.round.terms.TermsReaders;
import concord.round.terms.TermsState;
import concord.round.terms.TermsView;
import concord.shared.NotThere;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chair writes the terms of reference of the next round. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    @Inject
    ReadTerms read;

    @Inject
    DraftTerms draft;

    @Inject
    ZoneChoices zones;

    @Inject
    Text text;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    private String id = "";
    private long seen;
    private TermsForm form = new TermsForm();
    private final KeptFields kept = new KeptFields();

    /** @throws NotThere if the reader is no chair, or if there is no such draft */
    public void load() {
        if (!reader.isChair()) {
            throw new NotThere();
        }
        if (!id.isEmpty()) {
            TermsView view = read.terms(Ids.of(id));
            if (view.state() != TermsState.DRAFT) {
                throw new NotThere();
            }
            seen = view.version();
            form = TermsForm.of(view.terms());
        }
    }

    /** Keeps the draft, and shows it as heads of delegation would read it. */
    public void save() {
        List<String> missing = form.missing();
        if (!missing.isEmpty()) {
            pages.refuse(
                    "draft.refusal.choose",
                    missing.stream().map(key -> text.of(key)).collect(Collectors.joining(" ")));
            return;
        }
        UUID saved;
        if (id.isEmpty()) {
            saved = draft.draft(form.terms());
        } else {
            saved = Ids.of(id);
            draft.write(saved, seen, form.terms());
        }
        pages.saved(getKeepKey());
        pages.done("draft.done");
        pages.redirect("/round/terms.xhtml?id=" + saved);
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        form = TermsForm.of(kept.read());
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "round.terms:" + id;
    }

    public KeptFields getKept() {
        return kept;
    }

    public TermsForm getForm() {
        return form;
    }

    public List<SelectItem> getZones() {
        return zones.all();
    }

    public List<SilenceUnit> getUnits() {
        return List.of(SilenceUnit.values());
    }

    public List<Naming> getNamings() {
        return List.of(Naming.values());
    }

    public List<LapsedHold> getLapsedHolds() {
        return List.of(LapsedHold.values());
    }

    public List<TermsReaders> getReaders() {
        return List.of(TermsReaders.values());
    }

    public List<AfterWithdrawal> getAfterWithdrawals() {
        return List.of(AfterWithdrawal.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
