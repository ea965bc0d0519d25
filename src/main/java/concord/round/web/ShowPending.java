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
import concord.round.web.ProposedShown.PreparedShown;
import concord.round.web.ProposedShown.Side;
import concord.round.web.ProposedShown.Standing;
import concord.web.Reader;
import concord.web.ShownName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<UUID, JointList> deciding = new HashMap<>();

    /** Each row as it stands now; none of a text that is past. */
    List<TextRow> standing(RoundView round, ProposalView proposal) {
        if (!isPending(round, proposal)) {
            return List.of();
        }
        JointList list = deciding(round);
        Participants participants = participants(round, list);
        return proposal.text().stream()
                .map(one -> row(list, one)
                        .map(row -> TextRow.of(one, row, participants))
                        .orElseGet(() -> TextRow.out(one)))
                .toList();
    }

    List<ProposedShown> shown(RoundView round, ProposalView proposal) {
        return isPending(round, proposal)
                ? standing(round, proposal).stream()
                        .map(row -> shown(deciding(round), row))
                        .toList()
                : proposal.text().stream()
                        .map(one -> shown(one, List.of(), List.of(), List.of()))
                        .toList();
    }

    private static boolean isPending(RoundView round, ProposalView proposal) {
        return proposal.latest() && round.open();
    }

    private ProposedShown shown(JointList list, TextRow row) {
        Optional<JointEntry> stands = row(list, row.proposed());
        List<String> notes = new ArrayList<>(texts.needs(row, "round.text.confirming"));
        if (row.part() == TextPart.OUT) {
            List<String> doubts =
                    stands.map(stood -> texts.doubts(stood, "out_")).orElse(List.of());
            notes.addAll(doubts.isEmpty() ? List.of(texts.out()) : doubts);
        } else if (stands.filter(stood -> row.proposed().isReworded(stood)).isPresent()) {
            notes.add(texts.reworded(row.proposed()));
        }
        return shown(
                row.proposed(),
                notes,
                stands.stream().map(stood -> standing(list, stood)).toList(),
                stands.stream().flatMap(stood -> prepared.on(stood).stream()).toList());
    }

    private static ProposedShown shown(
            Proposed proposed, List<String> notes, List<Standing> stands, List<PreparedShown> prepared) {
        return new ProposedShown(
                proposed.entries().get(0).entryId().toString(),
                ShownName.of(proposed.agreedName()),
                proposed.presumed(),
                notes,
                stands,
                prepared);
    }

    /** The joint list for those alone who decide the text. */
    private JointList deciding(RoundView round) {
        return deciding.computeIfAbsent(
                round.id(),
                any -> joint.among(round.participants().stream().map(Party::id).collect(Collectors.toSet())));
    }

    private static Optional<JointEntry> row(JointList list, Proposed proposed) {
        return list.rowOf(proposed.entries().get(0).entryId());
    }

    private static Participants participants(RoundView round, JointList list) {
        Set<UUID> closed = list.parties().stream()
                .filter(party -> !party.open())
                .map(Party::id)
                .collect(Collectors.toSet());
        return new Participants(round.participants(), closed);
    }

    private Standing standing(JointList list, JointEntry row) {
        return new Standing(
                wording.state(row),
                row.listings().stream()
                        .map(listing -> side(list, listing))
                        .sorted(Comparator.comparing(Side::own).reversed())
                        .toList());
    }

    private Side side(JointList list, Listing listing) {
        return new Side(
                list.party(listing.delegationId())
                        .map(party -> party.name(reader.getLocale()))
                        .orElse(""),
                ShownName.of(listing.primary()),
                caller.account()
                        .delegationId()
                        .filter(listing.delegationId()::equals)
                        .isPresent());
    }
}
