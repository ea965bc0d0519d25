package concord.round.web;

import concord.edition.Assent;
import concord.edition.Edition;
import concord.edition.Listed;
import concord.edition.Organisation;
import concord.edition.Participant;
import concord.edition.Reservation;
import concord.round.adoption.EditionView;
import concord.round.adoption.PendingWithdrawal;
import concord.round.web.EditionShown.OrganisationRow;
import concord.round.web.EditionShown.Reserved;
import concord.shared.NameOrder;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts editions into the reader's words. */
@ApplicationScoped
class ShowEditions {
    /** Delegations by their codes, also those that have left. */
    private record Delegations(Map<String, String> names) {
        static Delegations of(Edition edition, Locale locale) {
            return new Delegations(Stream.concat(edition.participants().stream(), edition.departed().stream())
                    .collect(Collectors.toMap(Participant::code, party -> party.name(locale))));
        }

        String name(String code) {
            return names.getOrDefault(code, code);
        }
    }

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    EditionShown shown(EditionView view) {
        Edition edition = view.file().edition();
        Delegations delegations = Delegations.of(edition, reader.getLocale());
        return new EditionShown(
                view.roundId().toString(),
                view.file().statedHash(),
                intro(edition),
                view.frozenAt().toString(),
                edition.organisations().stream()
                        .sorted(Comparator.comparing(Organisation::agreedName, NameOrder.of(reader.getLocale())))
                        .map(organisation -> row(organisation, delegations))
                        .toList(),
                initials(view, delegations),
                pending(view, delegations),
                view.difference()
                        .map(new DifferenceShown(text, delegations.names())::of)
                        .orElse(List.of()));
    }

    private String intro(Edition edition) {
        return text.of(
                "edition_page.intro",
                when.moment(edition.adoptedAt()),
                edition.organisations().size(),
                edition.participants().stream()
                        .map(party -> party.name(reader.getLocale()))
                        .sorted(NameOrder.alphabet(reader.getLocale()))
                        .collect(Collectors.joining(", ")));
    }

    private OrganisationRow row(Organisation organisation, Delegations delegations) {
        return new OrganisationRow(
                ShownName.of(organisation.agreedName()),
                organisation.listed().stream()
                        .map(listed -> delegations.name(listed.delegation()) + ": "
                                + listed.primaryName().text())
                        .toList(),
                stances(organisation, delegations),
                organisation.reservations().stream()
                        .map(reserved -> reserved(reserved, delegations))
                        .toList(),
                organisation.matchPresumed());
    }

    private String stances(Organisation organisation, Delegations delegations) {
        return organisation.stances().entrySet().stream()
                .filter(stance -> stance.getValue() != Assent.LISTED)
                .map(stance -> delegations.name(stance.getKey()) + ": "
                        + text.of("edition_page.stance."
                                + stance.getValue().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("; "));
    }

    private static Reserved reserved(Reservation reserved, Delegations delegations) {
        return new Reserved(delegations.name(reserved.delegation()), reserved.language(), reserved.text());
    }

    private List<String> initials(EditionView view, Delegations delegations) {
        return view.file().initials().stream()
                .map(mark -> text.of(
                        mark.hash().equals(view.file().statedHash())
                                ? "edition_page.initial"
                                : "edition_page.initial.falls",
                        delegations.name(mark.delegation()),
                        when.moment(mark.at())))
                .toList();
    }

    private List<String> pending(EditionView view, Delegations delegations) {
        Set<UUID> withdrawn = view.pending().stream()
                .map(pending -> pending.withdrawn().entry())
                .collect(Collectors.toSet());
        String then = text.of("round.after." + view.terms().afterWithdrawal().key());
        return view.pending().stream()
                .map(pending -> text.of(
                        isUnlisted(pending, withdrawn) ? "edition_page.pending.unlisted" : "edition_page.pending",
                        pending.organisation().agreedName().text(),
                        delegations.name(pending.withdrawn().delegation()),
                        then))
                .toList();
    }

    private static boolean isUnlisted(PendingWithdrawal pending, Set<UUID> withdrawn) {
        return pending.organisation().listed().stream().map(Listed::entry).allMatch(withdrawn::contains);
    }
}
