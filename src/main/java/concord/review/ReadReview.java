package concord.review;

import concord.caller.Caller;
import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.PrepareJudgements;
import concord.correspondence.TakenBack;
import concord.joint.Agreement;
import concord.joint.Held;
import concord.joint.JointChange;
import concord.joint.JointChange.Parted;
import concord.joint.JointChange.Turned;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.ReadJointList;
import concord.review.Foreseen.TextTouched;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.tabled.Adoptions;
import concord.tabled.Adoptions.TextUnderSilence;
import concord.tabled.TabledEntries;
import concord.tabled.TabledEntry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the caller's delegation has to look at. */
@Stateless
@DenyAll
public class ReadReview {
    @Inject
    ReadJointList joint;

    @Inject
    PrepareJudgements prepare;

    @Inject
    Reviews reviews;

    @Inject
    Partners partners;

    @Inject
    Caller caller;

    @Inject
    TabledEntries tabled;

    @Inject
    Adoptions adoptions;

    @RolesAllowed(Roles.DELEGATE)
    public Review review() {
        return reviews.of(joint.list(), caller.delegation()).with(prepare.waiting());
    }

    /**
     * An own entry and another's, whether or not they are alike.
     *
     * @throws NotThere if one of the two is not on the table, or not on its side of it
     */
    @RolesAllowed(Roles.DELEGATE)
    public Held pair(JudgedPair pair) {
        JointList list = joint.list();
        return Held.between(list, own(list, pair.own()), other(list, pair.other()));
    }

    /**
     * What judgements would bring about if they were said now.
     *
     * @throws NotThere as {@link #pair}
     * @throws Refusal if an entry is no longer on the table
     */
    @RolesAllowed(Roles.DELEGATE)
    public Foreseen foresee(List<Meant> judgements) {
        JointList list = joint.list();
        List<Warning> warnings = judgements.stream()
                .flatMap(meant ->
                        Foresight.of(list, pair(meant.pair()), meant.said().verdict()).stream())
                .toList();
        return foreseen(warnings, joint.ifJudged(judgements), among -> joint.ifJudged(judgements, among));
    }

    /**
     * What would change if a judgement was taken back now.
     *
     * @throws NotThere and Refusal as {@link #foresee}
     */
    @RolesAllowed(Roles.DELEGATE)
    public Foreseen foresee(TakenBack judgement) {
        pair(judgement.pair());
        return foreseen(List.of(), joint.ifTakenBack(judgement), among -> joint.ifTakenBack(judgement, among));
    }

    private Foreseen foreseen(List<Warning> warnings, JointChange change, Function<Set<UUID>, JointChange> among) {
        Optional<TextTouched> touched = change.isNone()
                ? Optional.empty()
                : adoptions
                        .underSilence()
                        .map(text -> touched(text, among.apply(text.participants())))
                        .filter(text -> !text.rows().isEmpty());
        return new Foreseen(warnings, change, touched);
    }

    /**
     * The rows that would consist of other entries, or would not be agreed: those that the text had are not adopted.
     *
     * @param change among those who decide the text
     */
    private static TextTouched touched(TextUnderSilence text, JointChange change) {
        Stream<JointEntry> turned = change.turned().stream()
                .filter(row -> row.after().agreement() != Agreement.AGREED)
                .map(Turned::before);
        List<JointEntry> changed = Stream.of(
                        change.joined().stream().flatMap(row -> row.before().stream()),
                        change.parted().stream().map(Parted::before),
                        turned)
                .flatMap(rows -> rows)
                .distinct()
                .toList();
        return new TextTouched(
                text.round(),
                changed.stream().filter(row -> text.has(row.entryIds())).toList());
    }

    /**
     * Own entries on the table that could be what another delegation's entry is: those with a text in a name, or for a
     * blank text those that come nearest by their names; the nearest first, at most {@value Partners#MOST}.
     *
     * @throws NotThere if there is no such entry of another delegation
     */
    @RolesAllowed(Roles.DELEGATE)
    public List<Listing> partners(UUID otherEntryId, String text) {
        JointList list = joint.list();
        return partners.of(list, caller.delegation(), other(list, otherEntryId), text);
    }

    private Listing own(JointList list, UUID entryId) {
        return standing(list, entryId, true);
    }

    private Listing other(JointList list, UUID entryId) {
        return standing(list, entryId, false);
    }

    /** An entry that has gone is told apart from one that never was, for those who saw it on the table. */
    private Listing standing(JointList list, UUID entryId, boolean own) {
        UUID delegation = caller.delegation();
        Optional<Listing> standing = list.listing(entryId);
        if (standing.isEmpty()) {
            TabledEntry gone = tabled.latest(entryId)
                    .filter(entry -> entry.delegationId().equals(delegation) == own)
                    .orElseThrow(NotThere::new);
            throw new Refusal("judgement.refusal.withdrawn", gone.particulars().primaryName());
        }
        return standing.filter(listing -> listing.delegationId().equals(delegation) == own)
                .orElseThrow(NotThere::new);
    }
}
