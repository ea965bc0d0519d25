package concord.round.web;

import concord.caller.Caller;
import concord.round.RoundView;
import concord.round.adoption.ReadEditions;
import concord.round.silence.ProposalView;
import concord.round.silence.SilenceState;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.TermsState;
import concord.web.Need;
import concord.web.NeedKind;
import concord.web.Needs;
import concord.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What rounds want of the reader: a text that is read before its deadline, an answer, an initial, the chair's next step. */
@ApplicationScoped
class RoundNeeds implements Needs {
    @Inject
    RoundsNow now;

    @Inject
    ReadEditions editions;

    @Inject
    NominateOrganisations nominations;

    @Inject
    Caller caller;

    @Inject
    Reader reader;

    @Override
    public List<Need> needs() {
        if (!reader.isAtTable()) {
            return List.of();
        }
        Optional<RoundView> open = now.open();
        Stream<Need> ofRound = open.stream().flatMap(this::ofRound);
        if (reader.isChair()) {
            return Stream.concat(ofRound, answered(open.isPresent()).stream()).toList();
        }
        Stream<Need> ofHead = reader.isHead() ? Stream.concat(terms().stream(), initials().stream()) : Stream.empty();
        return Stream.concat(ofRound, ofHead).toList();
    }

    private Stream<Need> ofRound(RoundView round) {
        String path = "/round/round.xhtml?id=" + round.id();
        if (reader.isChair()) {
            Stream<Need> broken =
                    in(round, SilenceState.BROKEN).stream().map(text -> new Need(NeedKind.BROKEN, 1, path));
            int nominated = nominations.nominated(round.id()).size();
            return Stream.concat(
                    broken,
                    Stream.of(new Need(NeedKind.NOMINATED, nominated, "/round/nominate.xhtml?id=" + round.id())));
        }
        return in(round, SilenceState.RUNNING).stream()
                .filter(text -> takesPart(round))
                .map(text -> new Need(NeedKind.SILENCE, text.text().size(), text.deadline(), path));
    }

    private static Optional<ProposalView> in(RoundView round, SilenceState state) {
        return round.latest().filter(text -> text.state() == state);
    }

    private boolean takesPart(RoundView round) {
        return round.participants().stream().anyMatch(party -> party.id().equals(caller.delegation()));
    }

    /** Those that were circulated and that the delegation has not answered. */
    private Optional<Need> terms() {
        UUID own = caller.delegation();
        return now.terms()
                .filter(terms -> terms.state() == TermsState.CIRCULATED)
                .filter(terms ->
                        terms.asked().stream().anyMatch(party -> party.id().equals(own)))
                .filter(terms -> terms.answerOf(own).isEmpty())
                .map(terms -> new Need(NeedKind.TERMS, 1, "/round/terms.xhtml?id=" + terms.id()));
    }

    /** Those by which the chair can open a round, where no answer is out. */
    private Optional<Need> answered(boolean roundIsOpen) {
        return now.terms()
                .filter(terms -> !roundIsOpen && terms.answered())
                .map(terms -> new Need(NeedKind.ANSWERED, 1, "/round/terms.xhtml?id=" + terms.id()));
    }

    private Optional<Need> initials() {
        List<Integer> waiting = editions.waiting();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Need(NeedKind.INITIAL, waiting.size(), "/round/edition.xhtml?number=" + waiting.get(0)));
    }
}
