package concord.agenda;

import concord.joint.Agreement;
import concord.joint.JointList;
import concord.joint.Standing;
import concord.shared.Keyed;
import concord.shared.Stance;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which rows of the agenda are shown; a pure rule. What it does not know it passes over.
 *
 * @param find a part of a name, in any script
 * @param state the key of an agreement
 * @param by the code of a delegation that lists it
 * @param stance the key of what is said or prepared
 */
public record AgendaFilter(String find, String state, String by, String stance) implements Serializable {
    public static final AgendaFilter NONE = new AgendaFilter("", "", "", "");

    List<AgendaItem> of(Agenda agenda, AgendaPart part) {
        Predicate<AgendaItem> fits =
                Stream.of(inState(), listedBy(agenda.list()), saying()).reduce(any -> true, Predicate::and);
        return agenda.found(part, find).stream().filter(fits).toList();
    }

    private Predicate<AgendaItem> inState() {
        Optional<Agreement> asked = Keyed.find(Agreement.class, state);
        return item -> asked.isEmpty() || item.row().agreement() == asked.get();
    }

    private Predicate<AgendaItem> listedBy(JointList list) {
        return list.parties().stream()
                .filter(party -> party.code().equals(by))
                .findFirst()
                .<Predicate<AgendaItem>>map(
                        party -> item -> item.row().standing(Standing.LISTED).contains(party.id()))
                .orElse(any -> true);
    }

    private Predicate<AgendaItem> saying() {
        Optional<Stance> asked = Stream.of(Stance.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(stance))
                .findFirst();
        return item -> asked.isEmpty() || item.stances().contains(asked.get());
    }

    public boolean isEmpty() {
        return find.isBlank() && state.isEmpty() && by.isEmpty() && stance.isEmpty();
    }

    public AgendaFilter inState(String other) {
        return new AgendaFilter(find, other, by, stance);
    }

    public AgendaFilter listedBy(String other) {
        return new AgendaFilter(find, state, other, stance);
    }

    public AgendaFilter saying(String other) {
        return new AgendaFilter(find, state, by, other);
    }
}
