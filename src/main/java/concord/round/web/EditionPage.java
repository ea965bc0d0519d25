package concord.round.web;

import concord.edition.Edition;
import concord.edition.EditionDifference;
import concord.edition.Listed;
import concord.edition.Organisation;
import concord.edition.Participant;
import concord.round.adoption.EditionView;
import concord.round.adoption.InitialEdition;
import concord.shared.NameOrder;
import concord.shared.NotThere;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition: what was adopted, its hash, the initials under it, and what changed since the one before. */
@Named
@ViewScoped
public class EditionPage implements Serializable {
    /**
     * @param listed each delegation's name for it
     * @param reserved by delegation
     */
    public record OrganisationRow(
            ShownName name, List<String> listed, String stances, List<Reserved> reserved, boolean presumed)
            implements Serializable {}

    /** @param language BCP 47 tag of the text */
    public record Reserved(String delegation, String language, String text) implements Serializable {}

    @Inject
    RoundsNow now;

    @Inject
    InitialEdition initial;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    private int number;
    private String password = "";

    /** The hash as the reader saw it. */
    private String shown = "";

    /** @throws NotThere if there is none of that number */
    public void load() {
        shown = getHash();
    }

    /** Puts the delegation's mark under the hash that is shown. */
    public void initial() {
        if (initial.initial(number, shown, password)) {
            now.forget();
            pages.done("edition_page.done.initialled");
            pages.redirect("/round/edition.xhtml?number=" + number);
        } else {
            pages.refuse("edition_page.password_wrong");
        }
    }

    private EditionView view() {
        return now.edition(number);
    }

    public String getHash() {
        return view().file().statedHash();
    }

    public String getRound() {
        return view().roundId().toString();
    }

    public String getIntro() {
        return text.of(
                "edition_page.intro",
                when.moment(view().file().edition().adoptedAt()),
                view().file().edition().organisations().size(),
                view().file().edition().participants().stream()
                        .map(party -> party.name(reader.getLocale()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** When it was frozen, as an address says it: from then on consents by silence are in the joint list. */
    public String getFrozen() {
        return view().frozenAt().toString();
    }

    private Map<String, String> names() {
        Edition edition = view().file().edition();
        return Stream.concat(edition.participants().stream(), edition.departed().stream())
                .collect(Collectors.toMap(Participant::code, party -> party.name(reader.getLocale())));
    }

    public List<OrganisationRow> getOrganisations() {
        return view().file().edition().organisations().stream()
                .sorted(Comparator.comparing(Organisation::agreedName, NameOrder.of(reader.getLocale())))
                .map(this::row)
                .toList();
    }

    private OrganisationRow row(Organisation organisation) {
        Map<String, String> names = names();
        return new OrganisationRow(
                ShownName.of(organisation.agreedName()),
                organisation.listed().stream()
                        .map(listed -> names.getOrDefault(listed.delegation(), listed.delegation()) + ": "
                                + listed.primaryName().text())
                        .toList(),
                organisation.stances().entrySet().stream()
                        .filter(stance -> !stance.getValue().name().equals("LISTED"))
                        .map(stance -> names.getOrDefault(stance.getKey(), stance.getKey()) + ": "
                                + text.of("edition_page.stance."
                                        + stance.getValue().name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining("; ")),
                organisation.reservations().stream()
                        .map(reserved -> new Reserved(
                                names.getOrDefault(reserved.delegation(), reserved.delegation()),
                                reserved.language(),
                                reserved.text()))
                        .toList(),
                organisation.matchPresumed());
    }

    /** Who has initialled, and when. */
    public List<String> getInitials() {
        return view().file().initials().stream()
                .map(mark -> text.of(
                        mark.hash().equals(getHash()) ? "edition_page.initial" : "edition_page.initial.falls",
                        names().getOrDefault(mark.delegation(), mark.delegation()),
                        when.moment(mark.at())))
                .toList();
    }

    /** Whether the reader is a head whose delegation took part and has not initialled yet. */
    public boolean isMayInitial() {
        return reader.isHead() && view().waits();
    }

    /** Entries that were withdrawn since, and what the terms say of them. */
    public List<String> getPending() {
        String then = text.of("round.after." + view().terms().afterWithdrawal().key());
        Set<UUID> withdrawn = view().pending().stream()
                .map(pending -> pending.withdrawn().entry())
                .collect(Collectors.toSet());
        return view().pending().stream()
                .map(pending -> text.of(
                        pending.organisation().listed().stream()
                                        .map(Listed::entry)
                                        .allMatch(withdrawn::contains)
                                ? "edition_page.pending.unlisted"
                                : "edition_page.pending",
                        pending.organisation().agreedName().text(),
                        names().getOrDefault(
                                        pending.withdrawn().delegation(),
                                        pending.withdrawn().delegation()),
                        then))
                .toList();
    }

    public boolean isFirst() {
        return view().difference().isEmpty();
    }

    /** What changed since the former edition, a sentence each. */
    public List<String> getDifference() {
        return view().difference().map(this::told).orElse(List.of());
    }

    private List<String> told(EditionDifference difference) {
        return new DifferenceShown(text, names()).of(difference);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
