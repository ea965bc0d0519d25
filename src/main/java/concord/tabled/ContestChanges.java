package concord.tabled;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutEntry.ChangeContested;
import concord.deed.AboutEntry.ContestTakenBack;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.PlainText;
import concord.shared.Refusal;
import concord.shared.Revision;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Contesting that a change of another delegation's entry is editorial. While it is contested it counts as substantive for
 * every delegation: nobody is bound to a text that somebody holds to be another one.
 */
@Stateless
@DenyAll
@Writing
public class ContestChanges {
    /** The trail keeps the reason whole. */
    public static final int LONGEST_REASON = 2_000;

    @Inject
    Caller caller;

    @Inject
    Revisions revisions;

    @Inject
    TabledEntries tabled;

    @Inject
    ContestedChanges contests;

    @Inject
    TellDeeds tell;

    /**
     * Whether a reason could be said; nothing is.
     *
     * @throws Refusal if there is none, or if it is too long
     */
    @RolesAllowed(Roles.HEAD)
    public void refuseUnfinished(String reason) {
        reason(reason);
    }

    /**
     * @param number of a version after the latest one that its editor called substantive
     * @param reason for all delegations
     * @throws NotThere if there is no such version of another delegation
     * @throws Refusal if the entry was withdrawn or the change is substantive already, without a reason, or if the
     *     delegation does not count or has contested it before
     */
    @RolesAllowed(Roles.HEAD)
    public UUID contest(UUID entryId, int number, String reason) {
        Revision revision = revisions.next();
        TabledEntry entry = open(entryId, number);
        if (!tabled.delegationsAt(revision.number()).contains(caller.delegation())) {
            throw new Refusal("contest.refusal.not_seated");
        }
        if (contests.current(caller.delegation(), entryId, number).isPresent()) {
            throw new Refusal("contest.refusal.twice");
        }
        String why = reason(reason);
        String by = caller.userName();
        ContestedChange contested = new ContestedChange(caller.delegation(), entry, number, why, by, revision);
        contests.add(contested);
        tell.done(new ChangeContested(entryId, entry.particulars().primaryName(), number, why), revision.at());
        return contested.told().id();
    }

    private TabledEntry open(UUID entryId, int number) {
        TabledEntry entry = tabled.latest(entryId)
                .filter(latest -> !latest.delegationId().equals(caller.delegation()))
                .filter(latest -> number > 0 && number <= latest.number())
                .orElseThrow(NotThere::new);
        String name = entry.particulars().primaryName();
        if (!entry.stands()) {
            throw new Refusal("contest.refusal.withdrawn", name);
        }
        if (number <= entry.substantiveNumber()) {
            throw new Refusal("contest.refusal.substantive", name, number);
        }
        return entry;
    }

    private static String reason(String written) {
        String reason = PlainText.written(written);
        if (!PlainText.isVisible(reason)) {
            throw new Refusal("contest.refusal.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("contest.refusal.long", reason.length(), LONGEST_REASON);
        }
        return reason;
    }

    /**
     * The change is editorial again, unless another delegation contests it too.
     *
     * @throws NotThere if the delegation has never contested it
     * @throws Refusal if that was taken back before
     */
    @RolesAllowed(Roles.HEAD)
    public void takeBack(UUID id) {
        Revision revision = revisions.next();
        ContestedChange contested = contests.find(caller.delegation(), id).orElseThrow(NotThere::new);
        if (contested.untilRevision().isPresent()) {
            throw new Refusal("contest.refusal.taken_back");
        }
        contested.takeBack(caller.userName(), revision);
        TabledEntry entry = tabled.latest(contested.entryId()).orElseThrow(NotThere::new);
        String name = entry.particulars().primaryName();
        tell.done(new ContestTakenBack(entry.entryId(), name, contested.told().number()), revision.at());
    }
}
