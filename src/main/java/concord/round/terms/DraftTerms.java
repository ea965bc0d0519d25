package concord.round.terms;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutTerms.TermsAmended;
import concord.deed.AboutTerms.TermsCirculated;
import concord.deed.AboutTerms.TermsDiscarded;
import concord.deed.AboutTerms.TermsDrafted;
import concord.deed.AboutTerms.TermsWithdrawn;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Revision;
import concord.tabled.Revisions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chair drafts the terms of reference of a round, circulates them, and takes them back. One set waits at a time. */
@Stateless
@DenyAll
@Writing
public class DraftTerms {
    @Inject
    Caller caller;

    /** A draft is seen by chairs alone: it is no revision, which everybody at the table would notice. */
    @Inject
    Clock clock;

    @Inject
    Revisions revisions;

    @Inject
    AllTerms all;

    @Inject
    Rounds rounds;

    @Inject
    ReadJointList joint;

    @Inject
    TellDeeds tell;

    /**
     * Begins a draft, which only chairs see.
     *
     * @throws Refusal if a draft or circulated terms wait already, or if a round is open
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID draft(RoundTerms terms) {
        if (rounds.open().isPresent()) {
            throw new Refusal("round.refusal.one_open");
        }
        if (all.current().isPresent()) {
            throw new Refusal("terms.refusal.one_waits");
        }
        TermsOfReference draft = new TermsOfReference(terms, caller.userName(), clock.instant());
        all.add(draft);
        tell.done(new TermsDrafted(draft.id(), terms.title()));
        return draft.id();
    }

    /**
     * @param seen the version of the draft that the caller has seen
     * @throws Refusal if it was changed since, or is no draft any more
     */
    @RolesAllowed(Roles.CHAIR)
    public void write(UUID id, long seen, RoundTerms terms) {
        find(id).write(seen, terms, caller.userName(), clock.instant());
        tell.done(new TermsDrafted(id, terms.title()));
    }

    /** @throws Refusal as for writing */
    @RolesAllowed(Roles.CHAIR)
    public void discard(UUID id, long seen) {
        TermsOfReference draft = find(id);
        draft.discard(seen, clock.instant());
        tell.done(new TermsDiscarded(id, draft.terms().title()));
    }

    /**
     * Asks the heads of all delegations that count.
     *
     * @throws Refusal as for writing, or if fewer than two delegations count
     */
    @RolesAllowed(Roles.CHAIR)
    public void circulate(UUID id, long seen) {
        Revision revision = revisions.next();
        TermsOfReference draft = find(id);
        draft.circulate(seen, joint.list().openParties(), revision.at());
        tell.done(
                new TermsCirculated(
                        id,
                        draft.terms().title(),
                        draft.asked().stream().map(Party::id).collect(Collectors.toSet())),
                revision.at());
    }

    /** @throws Refusal if they are in circulation no more */
    @RolesAllowed(Roles.CHAIR)
    public void withdraw(UUID id) {
        Revision revision = revisions.next();
        TermsOfReference circulated = find(id);
        circulated.withdraw(revision.at());
        tell.done(new TermsWithdrawn(id, circulated.terms().title()), revision.at());
    }

    /**
     * Takes them back and begins a draft that says the same. What was accepted falls.
     *
     * @throws Refusal if they are in circulation no more
     */
    @RolesAllowed(Roles.CHAIR)
    public UUID amend(UUID id) {
        Revision revision = revisions.next();
        TermsOfReference circulated = find(id);
        TermsOfReference draft = circulated.amend(caller.userName(), revision.at());
        all.flush();
        all.add(draft);
        tell.done(new TermsAmended(id, draft.terms().title()), revision.at());
        return draft.id();
    }

    private TermsOfReference find(UUID id) {
        return all.find(id).orElseThrow(NotThere::new);
    }
}
