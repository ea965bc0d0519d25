package concord.round.adoption;

import concord.deed.AboutEntry.EntryWithdrawn;
import concord.deed.Consequence.AgreedEntryWithdrawn;
import concord.deed.Occurrence;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Says that an entry which is part of the latest edition was withdrawn; after all others have been told that it was. */
@ApplicationScoped
class FindAgreedWithdrawals {
    @Inject
    AdoptedEntries adopted;

    @Inject
    Event<Occurrence> told;

    void find(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Occurrence happened) {
        if (happened.what() instanceof EntryWithdrawn withdrawn) {
            adopted.inEdition(withdrawn.entry())
                    .ifPresent(edition -> told.fire(
                            happened.thereby(new AgreedEntryWithdrawn(withdrawn.entry(), withdrawn.name(), edition))));
        }
    }
}
