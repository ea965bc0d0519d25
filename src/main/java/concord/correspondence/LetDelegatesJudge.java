package concord.correspondence;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutDelegation.DelegatesJudge;
import concord.deed.AboutDelegation.DelegatesJudgeNoMore;
import concord.security.Roles;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Who of a delegation judges in its name: its heads, and its delegates if a head lets them. */
@Stateless
@DenyAll
@Writing
public class LetDelegatesJudge {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    JudgingAuthorities authorities;

    @Inject
    TellDeeds tell;

    /** Empty while only heads judge. */
    @RolesAllowed(Roles.DELEGATE)
    public Optional<AuthorityGiven> given() {
        return authorities.of(caller.delegation());
    }

    /** @throws Refusal if they may already */
    @RolesAllowed(Roles.HEAD)
    public void let() {
        change(true);
        tell.done(new DelegatesJudge());
    }

    /**
     * What was judged until then stays.
     *
     * @throws Refusal if they may not
     */
    @RolesAllowed(Roles.HEAD)
    public void letNoMore() {
        change(false);
        tell.done(new DelegatesJudgeNoMore());
    }

    private void change(boolean given) {
        if (given().isPresent() == given) {
            throw new Refusal("judgement.refusal.authority");
        }
        authorities.add(new JudgingAuthority(caller.delegation(), given, caller.userName(), clock.instant()));
    }
}
