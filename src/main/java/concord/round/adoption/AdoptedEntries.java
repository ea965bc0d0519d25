package concord.round.adoption;

import concord.position.SeenVersion;
import concord.round.silence.ProposalAtHand;
import concord.round.silence.ProposalsAtHand;
import concord.round.silence.SilenceState;
import concord.round.terms.Proposed;
import concord.round.terms.Rounds;
import concord.tabled.Adoptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which text under silence, and whether the latest edition, has an entry. */
@ApplicationScoped
class AdoptedEntries implements Adoptions {
    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    ProposalsAtHand proposals;

    @Inject
    Editions editions;

    @Override
    public Optional<TextUnderSilence> underSilence() {
        return rounds.open()
                .flatMap(proposals::latest)
                .filter(this::waits)
                .map(proposal -> new TextUnderSilence(
                        proposal.round().number(),
                        proposal.round().participantIds(),
                        proposal.proposal().text().stream()
                                .map(Proposed::entries)
                                .flatMap(List::stream)
                                .map(SeenVersion::entryId)
                                .collect(Collectors.toSet())));
    }

    private boolean waits(ProposalAtHand proposal) {
        SilenceState state = proposal.silence().at(clock.instant());
        return state == SilenceState.RUNNING || state == SilenceState.BROKEN || state == SilenceState.SETTLING;
    }

    @Override
    public Optional<Integer> inEdition(UUID entryId) {
        return editions.latest()
                .filter(edition -> edition.edition().organisations().stream()
                        .flatMap(organisation -> organisation.listed().stream())
                        .anyMatch(listed -> listed.entry().equals(entryId)))
                .map(AdoptedEdition::number);
    }
}
