package concord.edition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one edition differs from another in its organisations. Those are the same that have an entry in common. Where
 * several have become one, or one several, they are told as regrouped, and none of them as joined, left or renamed.
 * Everything is in the order of the later edition, and what left in that of the earlier.
 *
 * @param joined only in the later edition
 * @param left only in the earlier one
 * @param renamed whose agreed name has another text
 * @param regrouped that were brought together or taken apart
 * @param reservations that changed between an organisation and each that it has become
 */
public record EditionDifference(
        List<Organisation> joined,
        List<Organisation> left,
        List<Became> renamed,
        List<Regrouped> regrouped,
        List<ReservationChange> reservations) {
    /** An organisation, and what it has become. */
    public record Became(Organisation before, Organisation after) {}

    /** Several became one, one became several, or several became several others: each side has at least one. */
    public record Regrouped(List<Organisation> before, List<Organisation> after) {}

    /**
     * A delegation reserves something else on what an organisation has become.
     *
     * @param before what it reserved; none if it reserved nothing
     * @param after what it reserves; none if it withdrew the reservation
     */
    public record ReservationChange(
            Became organisation, String delegation, List<Reservation> before, List<Reservation> after) {}

    public EditionDifference {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        renamed = List.copyOf(renamed);
        regrouped = List.copyOf(regrouped);
        reservations = List.copyOf(reservations);
    }

    /** From the earlier to the later edition. */
    public static EditionDifference of(Edition before, Edition after) {
        Collection<Strand> strands = Strand.between(before, after);
        return new EditionDifference(
                strands.stream()
                        .filter(strand -> strand.before().isEmpty())
                        .flatMap(strand -> strand.after().stream())
                        .toList(),
                strands.stream()
                        .filter(strand -> strand.after().isEmpty())
                        .flatMap(strand -> strand.before().stream())
                        .toList(),
                strands.stream().flatMap(EditionDifference::renamed).toList(),
                strands.stream()
                        .filter(Strand::isRegrouped)
                        .map(strand -> new Regrouped(strand.before(), strand.after()))
                        .toList(),
                strands.stream()
                        .flatMap(Strand::becoming)
                        .flatMap(EditionDifference::reservations)
                        .toList());
    }

    public boolean isEmpty() {
        return Stream.of(joined, left, renamed, regrouped, reservations).allMatch(List::isEmpty);
    }

    private static Stream<Became> renamed(Strand strand) {
        return strand.isRegrouped()
                ? Stream.empty()
                : strand.becoming()
                        .filter(became -> !became.before()
                                .agreedName()
                                .text()
                                .equals(became.after().agreedName().text()));
    }

    private static Stream<ReservationChange> reservations(Became became) {
        Set<String> delegations = Stream.of(became.before(), became.after())
                .flatMap(organisation -> organisation.reservations().stream())
                .map(Reservation::delegation)
                .collect(Collectors.toCollection(TreeSet::new));
        return delegations.stream()
                .map(code -> new ReservationChange(became, code, of(code, became.before()), of(code, became.after())))
                .filter(change -> !change.before().equals(change.after()));
    }

    private static List<Reservation> of(String delegation, Organisation organisation) {
        return organisation.reservations().stream()
                .filter(reservation -> reservation.delegation().equals(delegation))
                .toList();
    }
}
