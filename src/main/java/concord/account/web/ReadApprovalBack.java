package concord.account.web;

import com.ibm.icu.text.ListFormatter;
import concord.deed.AboutAccount;
import concord.delegation.Participation.AtStake;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What is about to be consented to, in full sentences. */
@RequestScoped
class ReadApprovalBack {
    @Inject
    Reader reader;

    @Inject
    Text text;

    /** Who would act, as what, for whom, and what the account could do then. */
    ReadBack of(RequestRow asked) {
        String password = asked.account().state().equals("waiting") ? "first_password" : "password";
        String effect = text.of("account_approvals.effect." + asked.role());
        return new ReadBack(
                text.of(
                        "account_approvals.back.said",
                        Map.of(
                                "userName", asked.account().userName(),
                                "fullName", Text.isolated(asked.account().fullName()),
                                "kind", asked.kind(),
                                "role", text.of("role." + asked.role()),
                                "delegation",
                                        asked.delegation().isEmpty()
                                                ? AboutAccount.NO_DELEGATION
                                                : asked.delegation())),
                text.of("account_approvals.back.to"),
                asked.password() ? effect + " " + text.of("account_approvals.effect." + password) : effect,
                text.of("account_approvals.back.recall"));
    }

    /** What would count no more, or again. */
    ReadBack of(DelegationRequestRow asked, AtStake stake) {
        String back = "delegation_approvals." + asked.kind();
        String rounds = ListFormatter.getInstance(reader.getLocale()).format(stake.rounds());
        return new ReadBack(
                text.of(back + ".said", asked.delegation()),
                text.of("delegation_approvals.to"),
                text.of(
                        back + ".effect",
                        stake.entries(),
                        stake.positions(),
                        stake.rounds().size(),
                        rounds),
                text.of(back + ".recall"));
    }
}
