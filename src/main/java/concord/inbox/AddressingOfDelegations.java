package concord.inbox;

import static concord.inbox.MessageKind.DELEGATION_ASKED;
import static concord.inbox.MessageKind.DELEGATION_CHANGED;
import static concord.inbox.MessageKind.DELEGATION_DECIDED;

import concord.deed.AboutDelegation;
import concord.deed.AboutDelegation.DelegatesJudge;
import concord.deed.AboutDelegation.DelegatesJudgeNoMore;
import concord.deed.AboutDelegation.DelegationClosed;
import concord.deed.AboutDelegation.DelegationCreated;
import concord.deed.AboutDelegation.DelegationRenamed;
import concord.deed.AboutDelegation.DelegationReopened;
import concord.deed.AboutDelegation.DelegationRequestDeclined;
import concord.deed.AboutDelegation.DelegationRequestWithdrawn;
import concord.deed.AboutDelegation.DelegationRequested;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.ApproversChanged;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Of delegations: the chair is asked, and all others at the table hear who counts no more, or again. */
final class AddressingOfDelegations implements AboutDelegation.Cases<List<Notice>> {
    private final Notices notices;

    AddressingOfDelegations(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Notice> delegationCreated(DelegationCreated deed) {
        return List.of();
    }

    @Override
    public List<Notice> delegationRenamed(DelegationRenamed deed) {
        return List.of();
    }

    @Override
    public List<Notice> delegationRequested(DelegationRequested deed) {
        return List.of(notices.raise(DELEGATION_ASKED, Addressees.all(Seats.CHAIR), delegation()));
    }

    @Override
    public List<Notice> delegationRequestWithdrawn(DelegationRequestWithdrawn deed) {
        return List.of(settled());
    }

    @Override
    public List<Notice> delegationRequestDeclined(DelegationRequestDeclined deed) {
        return List.of(settled(), decided());
    }

    @Override
    public List<Notice> delegationClosed(DelegationClosed deed) {
        return changed();
    }

    @Override
    public List<Notice> delegationReopened(DelegationReopened deed) {
        return changed();
    }

    @Override
    public List<Notice> delegatesJudge(DelegatesJudge deed) {
        return List.of();
    }

    @Override
    public List<Notice> delegatesJudgeNoMore(DelegatesJudgeNoMore deed) {
        return List.of();
    }

    /** The heads of a closed delegation cannot consent to anything. */
    private List<Notice> changed() {
        return List.of(
                settled(),
                new ApproversChanged(),
                notices.raise(DELEGATION_CHANGED, notices.others(Seats.TABLE), delegation()),
                decided());
    }

    private Notice decided() {
        return notices.raise(DELEGATION_DECIDED, Addressees.all(Seats.ADMINISTRATORS), delegation());
    }

    private Notice settled() {
        return notices.settle(Set.of(DELEGATION_ASKED), delegation());
    }

    private UUID delegation() {
        return notices.happened().delegation().orElseThrow();
    }
}
