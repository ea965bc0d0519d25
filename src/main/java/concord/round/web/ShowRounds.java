package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.caller.Caller;
import concord.joint.Party;
import concord.round.RoundView;
import concord.round.silence.BreakView;
import concord.round.silence.ProposalView;
import concord.round.silence.SilenceState;
import concord.round.terms.Proposed;
import concord.round.terms.web.ShowTerms;
import concord.shared.Name;
import concord.shared.NameOrder;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Puts rounds into the reader's words. */
@ApplicationScoped
class ShowRounds {
    @Inject
    Reader reader;

    @Inject
    Caller caller;

    @Inject
    ShowTexts texts;

    @Inject
    ShowMoments moments;

    @Inject
    ShowTerms terms;

    @Inject
    Clock clock;

    @Inject
    Text text;

    @Inject
    When when;

    /** Its number, and what the chair has called it. */
    String title(RoundView round) {
        return text.of("rounds.one", round.number(), round.terms().title());
    }

    RoundShown round(RoundView round) {
        String state = !round.withoutResult()
                ? round.latest().map(latest -> latest.state().key()).orElse("open")
                : round.closedReason().isEmpty() ? "lapsed" : "closed";
        return new RoundShown(
                round.id().toString(),
                round.number(),
                terms.words(round.terms(), round.participants().size()),
                state,
                round.participants().stream()
                        .map(party -> party.name(reader.getLocale()))
                        .toList(),
                when.moment(round.openedAt()),
                round.closedAt().map(when::moment).orElse(""),
                round.closedReason(),
                round.proposals().stream()
                        .map(proposal -> proposal(round, proposal))
                        .toList(),
                round.edition().orElse(0),
                names(round.leftOut()),
                names(round.notAdopted()));
    }

    /** Empty if there are none. */
    String names(List<Name> names) {
        return ListFormatter.getInstance(reader.getLocale())
                .format(names.stream()
                        .sorted(NameOrder.of(reader.getLocale()))
                        .map(Name::text)
                        .toList());
    }

    private ProposalShown proposal(RoundView round, ProposalView proposal) {
        return new ProposalShown(
                proposal.id().toString(),
                proposal.number(),
                proposal.state().key(),
                moments.moment(proposal.deadline(), round.terms().zone()),
                clock.instant().toString(),
                before(round, proposal) && proposal.state() == SilenceState.RUNNING ? means(round, proposal) : "",
                text(round, proposal, false),
                text(round, proposal, true),
                proposal.breaks().stream().map(said -> said(round, said)).toList(),
                proposal.takenBack(),
                before(round, proposal));
    }

    private boolean before(RoundView round, ProposalView proposal) {
        return proposal.latest() && round.open() && clock.instant().isBefore(proposal.deadline());
    }

    private String means(RoundView round, ProposalView proposal) {
        boolean takesPart = round.participants().stream()
                .map(Party::id)
                .anyMatch(
                        id -> caller.account().delegationId().filter(id::equals).isPresent());
        long matches = proposal.text().stream().filter(Proposed::presumed).count();
        int organisations = proposal.text().size();
        return takesPart
                ? text.of("round.means.own", reader.getDelegation(), organisations, matches)
                : text.of("round.means.others", organisations, matches);
    }

    private List<ProposedShown> text(RoundView round, ProposalView proposal, boolean matches) {
        boolean pending = proposal.latest() && round.open();
        List<Proposed> part = proposal.text().stream()
                .filter(one -> one.presumed() == matches)
                .toList();
        return texts.all(part, pending);
    }

    private BreakShown said(RoundView round, BreakView said) {
        String delegation = round.participants().stream()
                .filter(party -> party.id().equals(said.delegationId()))
                .map(this::name)
                .findFirst()
                .orElse("");
        return new BreakShown(
                said.id().toString(),
                said.kind().key(),
                text.of("round.break." + said.kind().key(), delegation, when.moment(said.receivedAt())),
                said.text(),
                said.withdrawnAt().map(when::moment).orElse(""),
                caller.account()
                        .delegationId()
                        .filter(said.delegationId()::equals)
                        .isPresent(),
                said.late(),
                said.offeredAt().isPresent());
    }

    private String name(Party party) {
        return party.name(reader.getLocale());
    }
}
