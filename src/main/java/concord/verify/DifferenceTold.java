package concord.verify;

import concord.edition.Edition;
import concord.edition.EditionDifference;
import concord.edition.EditionDifference.Became;
import concord.edition.EditionDifference.Regrouped;
import concord.edition.EditionDifference.ReservationChange;
import concord.edition.Organisation;
import concord.edition.Reservation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells in sentences how one edition differs from another. */
final class DifferenceTold {
    /** No text of a file may look like a sentence of this program. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final String INDENTED = "\n    ";

    private final Sentences sentences;

    private DifferenceTold(Sentences sentences) {
        this.sentences = sentences;
    }

    static void to(Sentences sentences, Edition before, Edition after) {
        sentences.tell("difference.title", before.number(), after.number());
        EditionDifference difference = EditionDifference.of(before, after);
        if (difference.isEmpty()) {
            sentences.tell("difference.none");
        }
        new DifferenceTold(sentences).all(difference);
    }

    private void all(EditionDifference difference) {
        difference.joined().forEach(joined -> sentences.tell("difference.joined", name(joined)));
        difference.left().forEach(left -> sentences.tell("difference.left", name(left)));
        difference
                .renamed()
                .forEach(became -> sentences.tell("difference.renamed", name(became.before()), name(became.after())));
        difference.regrouped().forEach(this::regrouped);
        difference.reservations().forEach(this::reservation);
    }

    private void regrouped(Regrouped regrouped) {
        String key = regrouped.after().size() == 1
                ? "difference.together"
                : regrouped.before().size() == 1 ? "difference.apart" : "difference.regrouped";
        sentences.tell(key, names(regrouped.before()), names(regrouped.after()));
    }

    private void reservation(ReservationChange change) {
        String key = change.before().isEmpty()
                ? "difference.reservation.added"
                : change.after().isEmpty() ? "difference.reservation.withdrawn" : "difference.reservation.reworded";
        sentences.tell(
                key,
                change.delegation(),
                organisation(change.organisation()),
                texts(change.before()),
                texts(change.after()));
    }

    private String organisation(Became became) {
        String before = name(became.before());
        String after = name(became.after());
        return before.equals(after) ? after : before + " → " + after;
    }

    private String names(List<Organisation> organisations) {
        return organisations.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Organisation organisation) {
        return sentences.worded("difference.name", organisation.agreedName().text());
    }

    private static String texts(List<Reservation> reservations) {
        return reservations.stream()
                .map(reservation -> LINE_END.matcher(reservation.text()).replaceAll(INDENTED))
                .collect(Collectors.joining(" / "));
    }
}
