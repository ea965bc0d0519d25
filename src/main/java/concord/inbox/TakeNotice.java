package concord.inbox;

import concord.deed.Occurrence;
import concord.inbox.Notice.ApproversChanged;
import concord.inbox.Notice.EntryGone;
import concord.inbox.Notice.Raise;
import concord.inbox.Notice.Recall;
import concord.inbox.Notice.Settle;
import concord.inbox.Notice.SettleMatter;
import concord.inbox.Notice.SettlePair;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;

/** Puts into inboxes what happens, inside the transaction in which it happens: no deed, no message. */
@ApplicationScoped
class TakeNotice {
    @Inject
    Messages messages;

    @Inject
    Bundles bundles;

    @Inject
    WaitingApprovals waiting;

    @Inject
    Event<InboxesChanged> changed;

    @Resource
    TransactionSynchronizationRegistry transaction;

    void take(@Observes Occurrence happened) {
        List<Notice> notices = Addressing.of(happened);
        for (Notice notice : notices) {
            if (notice instanceof Raise raise) {
                raise(raise, happened);
            } else if (notice instanceof Settle settle) {
                messages.settle(settle, happened.at());
                of().add(settle);
            } else if (notice instanceof EntryGone gone) {
                messages.about(gone).forEach(message -> message.withdraw(gone.entry(), happened.at()));
                of().add(gone);
            } else if (notice instanceof ApproversChanged) {
                waiting.tellAnew(happened.at());
                of().add(notice);
            } else if (notice instanceof SettleMatter settle) {
                messages.settle(settle, happened.at());
                of().add(settle);
            } else if (notice instanceof Recall recall) {
                messages.recall(recall, happened.at());
                of().add(recall);
            } else if (notice instanceof SettlePair settle) {
                messages.settle(settle, happened.at());
                of().add(settle);
            }
        }
    }

    private void raise(Raise raise, Occurrence happened) {
        Bundle line = bundles.of(raise, happened);
        Optional<InboxMessage> known = known(raise, happened, line);
        if (known.isPresent() && staysAsTold(raise, line)) {
            Bundle another = bundles.begin(raise, happened);
            put(known(raise, happened, another), raise, happened, another);
        } else {
            put(known, raise, happened, line);
        }
        of().add(raise);
    }

    private Optional<InboxMessage> known(Raise raise, Occurrence happened, Bundle line) {
        return messages.find(InboxMessage.id(raise, happened, line));
    }

    /** What only tells does, but for what is done twice at one moment. */
    private static boolean staysAsTold(Raise raise, Bundle line) {
        return !raise.kind().asks() && !line.begun().equals(raise.from());
    }

    private void put(Optional<InboxMessage> known, Raise raise, Occurrence happened, Bundle line) {
        known.ifPresentOrElse(
                message -> message.raise(raise, happened, line),
                () -> messages.add(new InboxMessage(raise, happened, line)));
    }

    /** What this transaction changes: told once, when it has been committed. */
    private InboxesChanged of() {
        Object known = transaction.getResource(InboxesChanged.class);
        if (known instanceof InboxesChanged changes) {
            return changes;
        }
        InboxesChanged changes = new InboxesChanged();
        transaction.putResource(InboxesChanged.class, changes);
        changed.fire(changes);
        return changes;
    }
}
