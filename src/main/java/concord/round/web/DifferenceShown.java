package concord.round.web;

import concord.edition.EditionDifference;
import concord.edition.Organisation;
import concord.edition.Reservation;
import concord.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How an edition differs from the former one, a sentence for each. */
final class DifferenceShown {
    private final Text text;
    private final Map<String, String> delegations;

    /** @param delegations their names by their codes */
    DifferenceShown(Text text, Map<String, String> delegations) {
        this.text = text;
        this.delegations = delegations;
    }

    List<String> of(EditionDifference difference) {
        List<String> told = new ArrayList<>();
        difference.joined().forEach(joined -> told.add(text.of("edition_page.joined", name(joined))));
        difference.left().forEach(left -> told.add(text.of("edition_page.left", name(left))));
        difference
                .renamed()
                .forEach(was -> told.add(text.of("edition_page.renamed", name(was.before()), name(was.after()))));
        difference
                .regrouped()
                .forEach(was -> told.add(text.of("edition_page.regrouped", names(was.before()), names(was.after()))));
        difference
                .reservations()
                .forEach(was -> told.add(text.of(
                        "edition_page.reservation",
                        delegations.getOrDefault(was.delegation(), was.delegation()),
                        name(was.organisation().after()),
                        texts(was.before()),
                        texts(was.after()))));
        return told;
    }

    private String texts(List<Reservation> reservations) {
        return reservations.isEmpty()
                ? text.of("edition_page.reservation.none")
                : reservations.stream()
                        .map(reserved -> text.of("edition_page.reservation.text", reserved.text()))
                        .collect(Collectors.joining(", "));
    }

    private static String names(List<Organisation> organisations) {
        return organisations.stream().map(DifferenceShown::name).collect(Collectors.joining(", "));
    }

    private static String name(Organisation organisation) {
        return organisation.agreedName().text();
    }
}
