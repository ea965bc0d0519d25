package concord.round.web;

import concord.edition.EditionDifference;
import concord.edition.Organisation;
import concord.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an edition differs from the former one, a sentence for each. */
final class DifferenceShown {
    private final Text text;

    DifferenceShown(Text text) {
        this.text = text;
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
                        was.delegation(),
                        name(was.organisation().after()))));
        return told;
    }

    private static String names(List<Organisation> organisations) {
        return organisations.stream().map(DifferenceShown::name).collect(Collectors.joining(", "));
    }

    private static String name(Organisation organisation) {
        return organisation.agreedName().text();
    }
}
