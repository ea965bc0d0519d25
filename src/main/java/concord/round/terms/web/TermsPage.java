package concord.round.terms.web;

import concord.round.terms.ReadTerms;
import concord.round.terms.TermsView;
import concord.web.Ids;
import concord.web.Live;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms of reference as all at the table read them, and who has accepted them. */
@Named
@ViewScoped
public class TermsPage implements Live.Page, Serializable {
    @Inject
    ReadTerms read;

    @Inject
    ShowTerms show;

    @Inject
    Pages pages;

    private String id = "";
    private @Nullable TermsShown shown;

    /** Of a draft: which one was read. */
    private long seen;

    /** @throws concord.shared.NotThere if there are none that the reader may know of */
    public void load() {
        TermsView view = view();
        seen = view.version();
        shown = show.terms(view);
    }

    TermsView view() {
        return read.terms(about());
    }

    UUID about() {
        return Ids.of(id);
    }

    long seen() {
        return seen;
    }

    void done(String deed) {
        done(deed, "/round/terms.xhtml?id=" + about());
    }

    void done(String deed, String path) {
        pages.done("terms.done." + deed);
        pages.redirect(path);
    }

    @Override
    public void refresh() {
        shown = show.terms(view());
    }

    public TermsShown getShown() {
        return Objects.requireNonNull(shown);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
