package concord.account;

import concord.delegation.Delegation;
import concord.delegation.Participation;
import concord.security.Role;
import concord.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Which account may lose its role: never the last administrator, nor the last who approves, nor while a text is under
 * silence the only one who could break it.
 */
@ApplicationScoped
class Leaving {
    @Inject
    Accounts accounts;

    @Inject
    AskApproval approval;

    @Inject
    Participation participation;

    /**
     * Makes those who would take roles away at the same moment, or put a text under silence, come one after the other. To
     * be called before anything is asked.
     */
    void hold() {
        participation.hold();
        accounts.lockAdministrators();
    }

    /** @throws Refusal if the portal, or a delegation that decides a text, would lose its last one */
    void refuseLast(Account account) {
        if (account.role() == Role.ADMINISTRATOR && !accounts.other(account, Role.ADMINISTRATOR)) {
            throw new Refusal("account.refusal.last_administrator", account.userName());
        }
        if (approval.endsWith(account)) {
            throw new Refusal("account.refusal.last_approver", account.userName());
        }
        account.delegation()
                .filter(delegation -> account.isOpen() && account.role() == Role.HEAD)
                .filter(delegation -> !accounts.otherHead(account, delegation))
                .map(Delegation::id)
                .ifPresent(participation::refuseUnderSilence);
    }
}
