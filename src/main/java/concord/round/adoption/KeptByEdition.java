package concord.round.adoption;

import concord.edition.Edition;
import concord.edition.Listed;
import concord.joint.JointList;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.KeptOrganisations;
import concord.round.terms.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** As the terms of the round say that adopted the latest edition. */
@ApplicationScoped
class KeptByEdition implements KeptOrganisations {
    @Inject
    Editions editions;

    @Inject
    Rounds rounds;

    @Override
    public Set<UUID> entries(JointList list) {
        return editions.latest()
                .filter(latest -> rounds.find(latest.roundId())
                        .filter(round -> round.terms().afterWithdrawal() == AfterWithdrawal.STAYS)
                        .isPresent())
                .map(AdoptedEdition::edition)
                .map(edition -> pending(edition, list))
                .orElse(Set.of());
    }

    private static Set<UUID> pending(Edition edition, JointList list) {
        return PendingWithdrawal.of(edition, list).stream()
                .flatMap(pending -> pending.organisation().listed().stream())
                .map(Listed::entry)
                .collect(Collectors.toSet());
    }
}
