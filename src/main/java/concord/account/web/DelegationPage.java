package concord.account.web;

import concord.account.AskDelegations;
import concord.account.DelegationRequest.Kind;
import concord.account.ReadAccounts;
import concord.delegation.KeepDelegations;
import concord.security.Consent;
import concord.shared.NotThere;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One delegation: renamed; closed and reopened as the chair consents. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    private static final String LIST = "/admin/delegations.xhtml";

    @Inject
    KeepDelegations delegations;

    @Inject
    AskDelegations asks;

    @Inject
    ReadAccounts accounts;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    private String id = "";
    private @Nullable DelegationRow delegation;
    private String nameEn = "";
    private String nameRu = "";
    private boolean asking;
    private @Nullable DelegationRequestRow waiting;

    public void load() {
        UUID asked = Ids.of(id);
        long count = accounts.countByDelegation().getOrDefault(asked, 0L);
        DelegationRow found = delegations.all().stream()
                .filter(one -> one.id().equals(asked))
                .map(one -> DelegationRow.of(one, count))
                .findFirst()
                .orElseThrow(NotThere::new);
        nameEn = found.nameEn();
        nameRu = found.nameRu();
        delegation = found;
        waiting = asks.waiting(asked)
                .map(request -> DelegationRequestRow.of(request, reader.getLocale()))
                .orElse(null);
    }

    public void rename() {
        delegations.rename(getDelegation().id(), getDelegation().seen(), nameEn, nameRu);
        pages.done("admin_delegation.done.renamed", nameEn.strip(), nameRu.strip());
        pages.redirect(LIST);
    }

    /** Reads back what would be asked for; nothing is yet. */
    public void ask() {
        asks.refuseUnready(getDelegation().id(), kind());
        asking = true;
    }

    public void leave() {
        asking = false;
    }

    public void go() {
        asking = false;
        Consent consent = asks.ask(getDelegation().id(), kind());
        done(kind().key() + (consent == Consent.NONE ? "" : ".asked"));
    }

    public void withdraw() {
        asks.withdraw(getDelegation().id());
        done("withdrawn");
    }

    private void done(String deed) {
        pages.done("admin_delegation.done." + deed, getDelegation().name(reader.getLocale()));
        pages.redirect("/admin/delegation.xhtml?id=" + getDelegation().id());
    }

    private Kind kind() {
        return getDelegation().open() ? Kind.CLOSING : Kind.REOPENING;
    }

    /** What can be asked for: last part of message keys. */
    public String getKind() {
        return kind().key();
    }

    /** What waits for consent; null if nothing does. */
    public @Nullable DelegationRequestRow getWaiting() {
        return waiting;
    }

    public DelegationRow getDelegation() {
        return Objects.requireNonNull(delegation, "the page was loaded");
    }

    /** Whether it is read back. */
    public boolean isAsking() {
        return asking;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }
}
