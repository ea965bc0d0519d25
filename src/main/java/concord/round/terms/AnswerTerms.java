package concord.round.terms;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutTerms.AcceptanceTakenBack;
import concord.deed.AboutTerms.TermsAccepted;
import concord.deed.AboutTerms.TermsAnswered;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Heads accept the terms of reference that the chair has circulated, or answer with a text. The id says which text was
 * read: amended terms have another.
 */
@Stateless
@DenyAll
@Writing
public class AnswerTerms {
    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    AllTerms all;

    @Inject
    TellDeeds tell;

    /** @throws Refusal if it has accepted them already, if it is not asked, or if they are in circulation no more */
    @RolesAllowed(Roles.HEAD)
    public void accept(UUID id) {
        Revision revision = revisions.next();
        TermsOfReference terms = circulated(id);
        end(terms, revision.at());
        all.add(TermsAnswer.accepting(id, caller.delegation(), caller.userName(), revision.at()));
        tell.done(new TermsAccepted(id, terms.terms().title()), revision.at());
    }

    /**
     * Takes the place of what the delegation had answered before.
     *
     * @throws Refusal as for accepting, or if nothing is said
     */
    @RolesAllowed(Roles.HEAD)
    public void answer(UUID id, String text) {
        Revision revision = revisions.next();
        TermsOfReference terms = circulated(id);
        end(terms, revision.at());
        TermsAnswer answer = TermsAnswer.saying(text, id, caller.delegation(), caller.userName(), revision.at());
        all.add(answer);
        tell.done(new TermsAnswered(id, terms.terms().title(), answer.text()), revision.at());
    }

    /**
     * Whether a text could be an answer; it is none yet.
     *
     * @throws Refusal if nothing is said, or too much
     */
    @RolesAllowed(Roles.HEAD)
    public void refuseUnfinished(String text) {
        TermsAnswer.written(text);
    }

    /** @throws Refusal if the delegation has not accepted them, or if the round is open */
    @RolesAllowed(Roles.HEAD)
    public void takeBack(UUID id) {
        Revision revision = revisions.next();
        TermsOfReference terms = circulated(id);
        all.own(id, caller.delegation())
                .filter(TermsAnswer::accepted)
                .orElseThrow(() -> new Refusal("terms.refusal.not_accepted"))
                .end(revision.at());
        tell.done(new AcceptanceTakenBack(id, terms.terms().title()), revision.at());
    }

    private TermsOfReference circulated(UUID id) {
        TermsOfReference terms =
                all.find(id).filter(known -> known.circulatedAt().isPresent()).orElseThrow(NotThere::new);
        terms.refuseNotCirculated();
        if (!terms.asks(caller.delegation())) {
            throw new Refusal("terms.refusal.not_asked");
        }
        return terms;
    }

    private void end(TermsOfReference terms, Instant at) {
        all.own(terms.id(), caller.delegation()).ifPresent(former -> {
            if (former.accepted()) {
                throw new Refusal("terms.refusal.accepted_before");
            }
            former.end(at);
            all.flush();
        });
    }
}
