package concord.round.web;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.round.adoption.EditionLine;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.OpenRounds;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** All rounds and editions; the chair opens a round. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {
    /** @param number of the edition */
    public record EditionRow(int number, String adopted, int organisations, long initials, String hash)
            implements Serializable {}

    @Inject
    RoundsNow now;

    @Inject
    OpenRounds open;

    @Inject
    ShowRounds show;

    @Inject
    Pages pages;

    @Inject
    When when;

    private TermsForm terms = new TermsForm();
    private final KeptFields kept = new KeptFields();

    public List<RoundShown> getRounds() {
        return now.all().stream().map(show::round).toList();
    }

    public List<EditionRow> getEditions() {
        return now.editions().stream().map(this::row).toList();
    }

    private EditionRow row(EditionLine line) {
        return new EditionRow(
                line.number(), when.moment(line.adoptedAt()), line.organisations(), line.initials(), line.hash());
    }

    /** Whether a round is open, so that no other can be opened. */
    public boolean isOpen() {
        return now.all().stream().anyMatch(round -> round.open());
    }

    public void open() {
        UUID id = open.open(terms.terms());
        pages.saved(getKeepKey());
        pages.done("round.done.opened");
        pages.redirect("/round/round.xhtml?id=" + id);
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        terms = TermsForm.of(kept.read());
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "round.terms";
    }

    public KeptFields getKept() {
        return kept;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public List<Naming> getNamings() {
        return List.of(Naming.values());
    }

    public List<LapsedHold> getLapsedHolds() {
        return List.of(LapsedHold.values());
    }

    public List<AfterWithdrawal> getAfterWithdrawals() {
        return List.of(AfterWithdrawal.values());
    }
}
