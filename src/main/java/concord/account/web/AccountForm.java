package concord.account.web;

import concord.account.Account;
import concord.delegation.Delegation;
import concord.security.Role;
import concord.web.Ids;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator types for an account. */
public class AccountForm implements Serializable {
    private String userName = "";
    private String fullName = "";
    private Role role = Role.DELEGATE;
    private String delegation = "";

    static AccountForm of(Account account) {
        AccountForm form = new AccountForm();
        form.userName = account.userName();
        form.fullName = account.fullName();
        form.role = account.role();
        form.delegation =
                account.delegation().map(Delegation::id).map(UUID::toString).orElse("");
        return form;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName.strip();
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public Role getRole() {
        return role;
    }

    /** A form that was sent without a role leaves it as it was. */
    public void setRole(@Nullable Role role) {
        this.role = Objects.requireNonNullElse(role, this.role);
    }

    /** The id of a delegation; empty for none. */
    public String getDelegation() {
        return delegation;
    }

    public void setDelegation(@Nullable String delegation) {
        this.delegation = Objects.requireNonNullElse(delegation, "");
    }

    @Nullable
    UUID delegationId() {
        return delegation.isEmpty() ? null : Ids.of(delegation);
    }
}
