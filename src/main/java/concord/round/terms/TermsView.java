package concord.round.terms;

import concord.joint.Party;
import concord.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Terms of reference, as those at the table may know them.
 *
 * @param version of a draft: what was seen of it
 * @param asked the delegations that are asked; of a draft those that would be now
 * @param counting the delegations that count now
 * @param answers by the moment at which they were given
 * @param round that is, or was, held by them
 */
public record TermsView(
        UUID id,
        long version,
        TermsState state,
        RoundTerms terms,
        List<Party> asked,
        List<Party> counting,
        List<Answer> answers,
        Optional<Instant> circulatedAt,
        Optional<UUID> round) {
    /** @param text empty where they are accepted */
    public record Answer(UUID delegationId, boolean accepted, String text, Instant at) {}

    public TermsView {
        asked = List.copyOf(asked);
        counting = List.copyOf(counting);
        answers = List.copyOf(answers);
    }

    public Optional<Answer> answerOf(UUID delegation) {
        return answers.stream()
                .filter(answer -> answer.delegationId().equals(delegation))
                .findFirst();
    }

    /** Those that have accepted them and still count: with them a round would be opened. */
    public List<Party> accepting() {
        Set<UUID> accepted = answers.stream()
                .filter(Answer::accepted)
                .map(Answer::delegationId)
                .collect(Collectors.toSet());
        return counting.stream().filter(party -> accepted.contains(party.id())).toList();
    }

    /** Whether somebody was asked, and nobody who was and still counts has yet to answer: now the chair goes on. */
    public boolean answered() {
        return state == TermsState.CIRCULATED
                && asked.stream().anyMatch(counting::contains)
                && asked.stream()
                        .filter(counting::contains)
                        .allMatch(party -> answerOf(party.id()).isPresent());
    }

    /** @throws Refusal if no round could be opened by them now */
    public void refuseTooFew() {
        if (accepting().size() < Round.FEWEST) {
            throw new Refusal("round.refusal.alone");
        }
    }

    /** Those that count and have not accepted them, whether or not they were asked: without them it would be opened. */
    public List<Party> notAccepting() {
        return counting.stream().filter(party -> !accepting().contains(party)).toList();
    }
}
