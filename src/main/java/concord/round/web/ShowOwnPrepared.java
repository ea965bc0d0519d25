package concord.round.web;

import concord.caller.Caller;
import concord.correspondence.JudgedPair;
import concord.correspondence.PrepareJudgements;
import concord.correspondence.ReadyJudgement;
import concord.joint.JointEntry;
import concord.joint.web.ShowStandings;
import concord.position.PreparePositions;
import concord.position.Prepared;
import concord.round.web.ProposedShown.PreparedShown;
import concord.web.Once;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the reader's own delegation has prepared to say of a row that is under silence: it waits for the head, and at the
 * deadline it would count for nothing. Nobody else's is asked for.
 */
@RequestScoped
class ShowOwnPrepared {
    @Inject
    Caller caller;

    @Inject
    PreparePositions positions;

    @Inject
    PrepareJudgements judgements;

    @Inject
    ShowStandings standings;

    @Inject
    Text text;

    @Inject
    When when;

    private final Once<List<Prepared>> ofPositions = new Once<>(() -> positions.waiting());
    private final Once<List<ReadyJudgement>> ofJudgements = new Once<>(() -> judgements.waiting());

    List<PreparedShown> on(JointEntry row) {
        if (caller.account().delegationId().isEmpty()) {
            return List.of();
        }
        Set<UUID> entries = row.entryIds();
        return Stream.concat(
                        ofPositions.get().stream()
                                .filter(ready -> ready.concerns(entries))
                                .map(this::shown),
                        ofJudgements.get().stream()
                                .filter(ready -> isOn(ready.meant().pair(), entries))
                                .map(this::shown))
                .toList();
    }

    private static boolean isOn(JudgedPair pair, Set<UUID> entries) {
        return entries.contains(pair.own()) && entries.contains(pair.other());
    }

    private PreparedShown shown(Prepared ready) {
        return shown(
                standings.sentence(ready.statement()),
                ready.by(),
                when.dayOf(ready.at()),
                "/agenda/position.xhtml?id=" + ready.entryId());
    }

    private PreparedShown shown(ReadyJudgement ready) {
        JudgedPair pair = ready.meant().pair();
        return shown(
                text.of("verdict." + ready.meant().said().verdict().key()),
                ready.by(),
                when.dayOf(ready.at()),
                "/review/pair.xhtml?ours=" + pair.own() + "&theirs=" + pair.other());
    }

    private PreparedShown shown(String what, String by, String day, String path) {
        return new PreparedShown(text.of("round.text.prepared", what, by, day), path);
    }
}
