package concord.ownlist.web;

import concord.ownlist.EntryDetail;
import concord.ownlist.EntryState;
import concord.shared.Particulars;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry before it is tabled.
 *
 * @param after what the others will see
 * @param before what they see now, or saw last before it was withdrawn; null if nothing
 * @param next number of the version that it will be
 * @param changes what differs from that
 * @param notes whether there are private notes, which they do not see
 * @param round the number of the round whose text under silence has the entry; 0 for none
 */
public record PreviewCard(
        UUID id,
        EntryState state,
        Particulars after,
        @Nullable Particulars before,
        int next,
        List<DifferenceLine> changes,
        boolean notes,
        int round)
        implements Serializable {
    /** Whether the editor says what kind of change it is: what comes back after a withdrawal is always one of substance. */
    public boolean kindAsked() {
        return state == EntryState.CHANGED;
    }

    static PreviewCard of(EntryDetail entry, DifferenceWords words, int round) {
        Particulars after = entry.content().particulars();
        Optional<Particulars> before = entry.tabled()
                .filter(tabled -> entry.tabledNumber() > 0 && entry.state().news());
        return new PreviewCard(
                entry.id(),
                entry.state(),
                after,
                before.orElse(null),
                entry.tabledNumber() + 1,
                before.map(seen -> words.between(seen, after)).orElse(List.of()),
                !entry.content().privateNotes().isEmpty(),
                round);
    }
}
