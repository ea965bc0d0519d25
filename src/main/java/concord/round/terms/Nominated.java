package concord.round.terms;

import concord.edition.Naming;
import concord.joint.JointEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A row that was nominated, as one reader may know it. A pure function; in the order of the joint list, which tells
 * nothing of who was first.
 *
 * @param by delegations that nominated it and may be named to the reader; its own is always
 * @param own the entry that the reader's delegation nominated; empty if it did not
 */
public record Nominated(JointEntry row, List<UUID> by, Optional<UUID> own) {
    public Nominated {
        by = List.copyOf(by);
    }

    /** @param reader the delegation that reads; empty for the chair, who knows all */
    static List<Nominated> of(
            Collection<Nomination> standing,
            Collection<JointEntry> open,
            Naming naming,
            boolean closed,
            Optional<UUID> reader) {
        boolean all = naming == Naming.NAMED || (naming == Naming.NAMED_AFTER_CLOSING && closed) || reader.isEmpty();
        List<Nominated> told = new ArrayList<>();
        for (JointEntry row : open) {
            Set<UUID> entries = row.entryIds();
            List<UUID> by = standing.stream()
                    .filter(nomination -> entries.contains(nomination.entryId()))
                    .map(Nomination::delegationId)
                    .distinct()
                    .sorted()
                    .toList();
            if (!by.isEmpty()) {
                Optional<UUID> own = standing.stream()
                        .filter(nomination ->
                                reader.filter(nomination.delegationId()::equals).isPresent())
                        .map(Nomination::entryId)
                        .filter(entries::contains)
                        .findFirst();
                List<UUID> named =
                        all ? by : own.flatMap(any -> reader).map(List::of).orElse(List.of());
                told.add(new Nominated(row, named, own));
            }
        }
        return told;
    }
}
