package concord.comment;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutComment.CommentRetracted;
import concord.deed.AboutComment.CommentWritten;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What a delegation says of tabled entries, to whom it has chosen before. Written once; it can only be retracted. */
@Stateless
@DenyAll
@Writing
public class WriteComments {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    TabledEntries tabled;

    @Inject
    Delegations delegations;

    @Inject
    Comments comments;

    @Inject
    TellDeeds tell;

    /**
     * Also about an entry that is withdrawn: what is left of it keeps its comments.
     *
     * @throws NotThere if the entry was never tabled
     * @throws Refusal if the one other delegation is closed
     */
    @RolesAllowed(Roles.DELEGATE)
    public void write(NewComment written) {
        String name = name(written.entryId());
        String to =
                written.addressee().map(this::openOther).map(Delegation::code).orElse("");
        EntryComment comment = new EntryComment(written, caller.delegation(), caller.userName(), clock.instant());
        comments.append(comment);
        tell.done(
                new CommentWritten(comment.entryId(), name, comment.audience(), comment.addressee(), to),
                comment.writtenAt());
    }

    /**
     * Takes back what the own delegation has written: that it did stays, for those who could read it.
     *
     * @throws NotThere if it is another delegation's
     * @throws Refusal if a colleague has retracted it before
     */
    @RolesAllowed(Roles.DELEGATE)
    public void retract(UUID id) {
        EntryComment comment = comments.own(caller.delegation(), id).orElseThrow(NotThere::new);
        if (comments.retracted(id)) {
            throw new Refusal("comment.refusal.retracted");
        }
        CommentRetraction retraction = new CommentRetraction(id, caller.userName(), clock.instant());
        comments.append(retraction);
        String to = comment.addressee()
                .flatMap(delegations::find)
                .map(Delegation::code)
                .orElse("");
        tell.done(
                new CommentRetracted(
                        comment.entryId(), name(comment.entryId()), comment.audience(), comment.addressee(), to),
                retraction.retractedAt());
    }

    private String name(UUID entryId) {
        TabledEntry latest = tabled.latest(entryId).orElseThrow(NotThere::new);
        return latest.particulars().primaryName();
    }

    private Delegation openOther(UUID addressee) {
        Delegation other = delegations
                .find(addressee)
                .filter(found -> !found.id().equals(caller.delegation()))
                .orElseThrow(NotThere::new);
        if (other.closedAt().isPresent()) {
            throw new Refusal("comment.refusal.closed");
        }
        return other;
    }
}
