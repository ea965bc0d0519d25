package concord.round.terms;

import concord.joint.Party;
import concord.round.calendar.CurrentTerms;
import concord.round.calendar.Reliance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One round is open at a time, or one set of terms in circulation: by these delegations count now. */
@ApplicationScoped
class TermsOfNow implements CurrentTerms {
    @Inject
    Rounds rounds;

    @Inject
    AllTerms all;

    @Override
    public Optional<Reliance> reliance() {
        return rounds.open()
                .map(this::ofRound)
                .or(() -> all.current()
                        .filter(terms -> terms.state() == TermsState.CIRCULATED)
                        .map(this::inCirculation));
    }

    /** A round that was opened before terms were circulated has them from its opening. */
    private Reliance ofRound(Round round) {
        Instant since =
                all.ofRound(round.id()).flatMap(TermsOfReference::circulatedAt).orElse(round.openedAt());
        return reliance(round.terms(), since, round.participants());
    }

    private Reliance inCirculation(TermsOfReference terms) {
        Set<UUID> accepted = all.answers(terms.id()).stream()
                .filter(TermsAnswer::accepted)
                .map(TermsAnswer::delegationId)
                .collect(Collectors.toSet());
        return reliance(
                terms.terms(),
                terms.circulatedAt().orElseThrow(),
                terms.asked().stream()
                        .filter(party -> accepted.contains(party.id()))
                        .toList());
    }

    private static Reliance reliance(RoundTerms terms, Instant since, List<Party> parties) {
        return new Reliance(terms.title(), since, parties, terms.shortest(), ZoneId.of(terms.zone()));
    }
}
