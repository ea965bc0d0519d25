package concord.account.web;

import concord.account.ReadAccounts;
import concord.delegation.KeepDelegations;
import concord.web.Once;
import concord.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All delegations, and a new one. */
@Named
@RequestScoped
public class DelegationsPage {
    @Inject
    KeepDelegations delegations;

    @Inject
    ReadAccounts accounts;

    @Inject
    Pages pages;

    private final Once<List<DelegationRow>> rows = new Once<>(() -> ask());
    private String code = "";
    private String nameEn = "";
    private String nameRu = "";

    public List<DelegationRow> getRows() {
        return rows.get();
    }

    private List<DelegationRow> ask() {
        Map<UUID, Long> counts = accounts.countByDelegation();
        return delegations.all().stream()
                .map(found -> DelegationRow.of(found, counts.getOrDefault(found.id(), 0L)))
                .toList();
    }

    public void create() {
        delegations.create(code.strip(), nameEn, nameRu);
        pages.done("admin_delegations.done.created", nameEn.strip(), nameRu.strip());
        pages.redirect("/admin/delegations.xhtml");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
