package concord.round.web;

import concord.caller.Caller;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.joint.web.Wording;
import concord.round.RoundView;
import concord.round.silence.ProposalView;
import concord.round.terms.Participants;
import concord.round.terms.Proposed;
import concord.round.terms.TextPart;
import concord.round.terms.TextRow;
import concord.round.web.ProposedShown.Side;
import concord.round.web.ProposedShown.Standing;
import concord.web.Once;
import concord.web.Reader;
import concord.web.ShownName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a text that is or was under silence into the reader's words: while it can still be adopted, as it stands now. */
@RequestScoped
class ShowPending {
    @Inject
    ReadJointList joint;

    @Inject
    Caller caller;

    @Inject
    ShowTexts texts;

    @Inject
    ShowOwnPrepared prepared;

    @Inject
    Wording wording;

    @Inject
    Reader reader;

    private final Once<JointList> now = new Once<>(() -> joint.list());

    /** Each row as it stands now; none of a text that is past. */
    List<TextRow> standing(RoundView round, ProposalView proposal) {
        if (!isPending(round, proposal)) {
            return List.of();
        }
        Participants participants = participants(round);
        return proposal.text().stream()
                .map(one ->
                        row(one).map(row -> TextRow.of(one, row, participants)).orElseGet(() -> TextRow.out(one)))
                .toList();
    }

    List<ProposedShown> shown(RoundView round, ProposalView proposal) {
        return isPending(round, proposal)
                ? standing(round, proposal).stream().map(this::shown).toList()
                : proposal.text().stream()
                        .map(one -> shown(one, List.of(), Optional.empty()))
                        .toList();
    }

    private static boolean isPending(RoundView round, ProposalView proposal) {
        return proposal.latest() && round.open();
    }

    private ProposedShown shown(TextRow row) {
        Optional<JointEntry> stands = row(row.proposed());
        List<String> notes = new ArrayList<>(texts.needs(row, "round.text.confirming"));
        if (row.part() == TextPart.OUT) {
            List<String> doubts =
                    stands.map(stood -> texts.doubts(stood, "out_")).orElse(List.of());
            notes.addAll(doubts.isEmpty() ? List.of(texts.out()) : doubts);
        } else if (stands.filter(stood -> row.proposed().isReworded(stood)).isPresent()) {
            notes.add(texts.reworded(row.proposed()));
        }
        return shown(row.proposed(), notes, stands);
    }

    private ProposedShown shown(Proposed proposed, List<String> notes, Optional<JointEntry> stands) {
        return new ProposedShown(
                proposed.entries().get(0).entryId().toString(),
                ShownName.of(proposed.agreedName()),
                proposed.presumed(),
                notes,
                stands.stream().map(this::standing).toList(),
                stands.stream().flatMap(row -> prepared.on(row).stream()).toList());
    }

    private Optional<JointEntry> row(Proposed proposed) {
        return now.get().rowOf(proposed.entries().get(0).entryId());
    }

    private Participants participants(RoundView round) {
        Set<UUID> closed = now.get().parties().stream()
                .filter(party -> !party.open())
                .map(Party::id)
                .collect(Collectors.toSet());
        return new Participants(round.participants(), closed);
    }

    private Standing standing(JointEntry row) {
        return new Standing(
                wording.state(row),
                row.listings().stream()
                        .map(this::side)
                        .sorted(Comparator.comparing(Side::own).reversed())
                        .toList());
    }

    private Side side(Listing listing) {
        return new Side(
                now.get()
                        .party(listing.delegationId())
                        .map(party -> party.name(reader.getLocale()))
                        .orElse(""),
                ShownName.of(listing.primary()),
                caller.account()
                        .delegationId()
                        .filter(listing.delegationId()::equals)
                        .isPresent());
    }
}
