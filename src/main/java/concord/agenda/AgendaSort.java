package concord.agenda;

import concord.joint.Agreement;
import concord.joint.JointList;
import concord.joint.Standing;
import concord.shared.Keyed;
import concord.shared.Name;
import concord.shared.NameOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** By what the rows of the agenda can be sorted; a pure rule. Where it says the same of two, the name decides. */
public enum AgendaSort implements Keyed {
    NAME,
    STATE,
    LISTED,
    SAID;

    private record Placed(AgendaItem item, String place, Name name) {}

    List<AgendaItem> sorted(Collection<AgendaItem> items, JointList list, Locale reader, boolean ascending) {
        Comparator<Placed> order = Comparator.comparing(Placed::place)
                .thenComparing(Placed::name, NameOrder.of(reader))
                .thenComparing(placed -> placed.item().row().id());
        return items.stream()
                .map(item -> new Placed(item, place(item, list), item.name(reader)))
                .sorted(ascending ? order : order.reversed())
                .map(Placed::item)
                .toList();
    }

    /** As characters, one for each thing that is compared. */
    private String place(AgendaItem item, JointList list) {
        return switch (this) {
            case NAME -> "";
            case STATE -> state(item);
            case LISTED -> listed(item, list);
            case SAID -> said(item);
        };
    }

    /** In the order of the joint list; what more delegations list goes first. */
    private static String state(AgendaItem item) {
        int unlisted = item.row().standings().size() - (int) item.row().listedBy();
        return characters(List.of(Agreement.ORDER.indexOf(item.row().agreement()), unlisted));
    }

    private static String listed(AgendaItem item, JointList list) {
        List<UUID> parties = list.parties().stream().map(party -> party.id()).toList();
        return characters(item.row().standing(Standing.LISTED).stream()
                .map(parties::indexOf)
                .sorted()
                .toList());
    }

    /** What says nothing goes last. */
    private static String said(AgendaItem item) {
        return item.stances().isEmpty()
                ? String.valueOf(Character.MAX_VALUE)
                : characters(item.stances().stream().map(Enum::ordinal).toList());
    }

    private static String characters(List<Integer> places) {
        return places.stream().map(place -> String.valueOf((char) (place + 1))).collect(Collectors.joining());
    }
}
