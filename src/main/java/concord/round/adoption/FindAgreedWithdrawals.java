package concord.round.adoption;

import concord.tabled.EntryWithdrawn;
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
    Editions editions;

    @Inject
    Event<AgreedEntryWithdrawn> found;

    void find(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) EntryWithdrawn withdrawn) {
        editions.latest()
                .filter(edition -> edition.edition().organisations().stream()
                        .flatMap(organisation -> organisation.listed().stream())
                        .anyMatch(listed ->
                                listed.entry().equals(withdrawn.version().entryId())))
                .ifPresent(edition -> found.fire(new AgreedEntryWithdrawn(withdrawn, edition.number())));
    }
}
