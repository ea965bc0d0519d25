package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.caller.Caller;
import concord.joint.Party;
import concord.round.RoundView;
import concord.round.silence.BreakView;
import concord.round.silence.ProposalView;
import concord.round.silence.SilenceState;
import concord.round.terms.TextPart;
import concord.round.terms.TextRow;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts rounds into the reader's words. */
@ApplicationScoped
class ShowRounds {
    /** Whoever speaks of the twelfth organisation of a text means the same one in every language. */
    private static final Locale SAME_FOR_ALL = Locale.ENGLISH;

    @Inject
    Reader reader;

    @Inject
    Caller caller;

    @Inject
    ShowTexts texts;

    @Inject
    ShowPending pending;

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
                names(round.notAdopted()),
                caller.account()
                        .delegationId()
                        .filter(own -> !takesPart(round, own))
                        .isPresent());
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
        List<TextRow> standing = pending.standing(round, proposal);
        List<ProposedShown> rows = NameOrder.sorted(
                pending.shown(round, proposal), one -> one.called().text(), SAME_FOR_ALL);
        return new ProposalShown(
                proposal.id().toString(),
                proposal.number(),
                proposal.state().key(),
                moments.moment(proposal.deadline(), round.terms().zone()),
                clock.instant().toString(),
                before(round, proposal) && proposal.state() == SilenceState.RUNNING ? means(round, standing) : "",
                texts.counts(standing),
                rows.stream().filter(one -> !one.prepared().isEmpty()).count(),
                rows.stream().filter(one -> !one.presumed()).toList(),
                rows.stream().filter(ProposedShown::presumed).toList(),
                proposal.breaks().stream().map(said -> said(round, said)).toList(),
                proposal.takenBack(),
                before(round, proposal));
    }

    private boolean before(RoundView round, ProposalView proposal) {
        return proposal.latest()
                && round.open()
                && proposal.state() != SilenceState.TAKEN_BACK
                && clock.instant().isBefore(proposal.deadline());
    }

    /** Of what can still be adopted as it stands. */
    private String means(RoundView round, List<TextRow> standing) {
        List<TextRow> open =
                standing.stream().filter(row -> row.part() != TextPart.OUT).toList();
        Optional<UUID> own = caller.account().delegationId().filter(id -> takesPart(round, id));
        return own.isEmpty()
                ? text.of("round.means.others", open.size(), count(open, row -> row.part() == TextPart.MATCHED))
                : text.of(
                        "round.means.own",
                        Map.of(
                                "by", reader.getDelegation(),
                                "count", open.size(),
                                "silent", count(open, row -> row.silent().contains(own.get())),
                                "matches", count(open, row -> row.confirming().contains(own.get()))));
    }

    private static boolean takesPart(RoundView round, UUID delegation) {
        return round.participants().stream().map(Party::id).anyMatch(delegation::equals);
    }

    private static long count(List<TextRow> rows, Predicate<TextRow> which) {
        return rows.stream().filter(which).count();
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
