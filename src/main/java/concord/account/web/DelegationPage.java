package concord.account.web;

import concord.account.ReadAccounts;
import concord.delegation.KeepDelegations;
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

/** One delegation: renamed, closed, reopened. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    private static final String LIST = "/admin/delegations.xhtml";

    @Inject
    KeepDelegations delegations;

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
    private boolean closing;

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
    }

    public void rename() {
        delegations.rename(getDelegation().id(), getDelegation().seen(), nameEn, nameRu);
        pages.done("admin_delegation.done.renamed", nameEn.strip(), nameRu.strip());
        pages.redirect(LIST);
    }

    /** Closing takes a second click, under its consequences in words. */
    public void askToClose() {
        closing = true;
    }

    public void keepOpen() {
        closing = false;
    }

    public void close() {
        closing = false;
        delegations.close(getDelegation().id());
        pages.done("admin_delegation.done.closed", getDelegation().name(reader.getLocale()));
        pages.redirect(LIST);
    }

    public void reopen() {
        delegations.reopen(getDelegation().id());
        pages.done("admin_delegation.done.reopened", getDelegation().name(reader.getLocale()));
        pages.redirect(LIST);
    }

    public DelegationRow getDelegation() {
        return Objects.requireNonNull(delegation, "the page was loaded");
    }

    public boolean isClosing() {
        return closing;
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
