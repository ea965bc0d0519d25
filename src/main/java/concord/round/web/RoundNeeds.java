package concord.round.web;

import concord.caller.Caller;
import concord.position.SeenVersion;
import concord.round.RoundView;
import concord.round.adoption.ReadEditions;
import concord.round.silence.ProposalView;
import concord.round.silence.SilenceState;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.TermsState;
import concord.round.terms.TextPart;
import concord.web.Need;
import concord.web.NeedKind;
import concord.web.Needs;
import concord.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rounds want of the reader: a text that is read before its deadline, an answer, an initial, the chair's next step. */
@ApplicationScoped
class RoundNeeds implements Needs {
    @Inject
    RoundsNow now;

    @Inject
    ShowPending pending;

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
            return Stream.of(ofRound, drafted(), answered(open.isPresent()).stream())
                    .flatMap(needs -> needs)
                    .toList();
        }
        Stream<Need> ofHead = reader.isHead() ? Stream.concat(terms().stream(), initials().stream()) : Stream.empty();
        return Stream.concat(ofRound, ofHead).toList();
    }

    private Stream<Need> ofRound(RoundView round) {
        String path = "/round/round.xhtml?id=" + round.id();
        if (reader.isChair()) {
            Stream<Need> broken =
                    in(round, SilenceState.BROKEN).stream().map(text -> new Need(NeedKind.BROKEN, 1, path));
            return Stream.of(broken, silence(round, path), Stream.of(nominated(round)))
                    .flatMap(needs -> needs);
        }
        return takesPart(round) ? silence(round, path) : Stream.empty();
    }

    private Stream<Need> silence(RoundView round, String path) {
        return in(round, SilenceState.RUNNING).stream()
                .map(text -> new Need(NeedKind.SILENCE, adoptable(round, text), text.deadline(), path));
    }

    /** What can still be adopted of it; all of it where nothing can: it is under silence all the same. */
    private long adoptable(RoundView round, ProposalView text) {
        long adoptable = pending.standing(round, text).stream()
                .filter(row -> row.part() != TextPart.OUT)
                .count();
        return adoptable == 0 ? text.text().size() : adoptable;
    }

    /** Those that the text under silence does not have; all of them again once it is broken or taken back. */
    private Need nominated(RoundView round) {
        Set<UUID> proposed = in(round, SilenceState.RUNNING).stream()
                .flatMap(text -> text.text().stream())
                .flatMap(row -> row.entries().stream())
                .map(SeenVersion::entryId)
                .collect(Collectors.toSet());
        long waiting = nominations.nominated(round.id()).stream()
                .filter(nominated -> nominated.row().entryIds().stream().noneMatch(proposed::contains))
                .count();
        return new Need(NeedKind.NOMINATED, waiting, "/round/nominate.xhtml?id=" + round.id());
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

    private Stream<Need> drafted() {
        return now.terms().stream()
                .filter(terms -> terms.state() == TermsState.DRAFT)
                .map(terms -> new Need(NeedKind.CIRCULATE, 1, "/round/terms.xhtml?id=" + terms.id()));
    }

    /** Those to which no answer is out: the chair opens the round, or amends them. */
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
