package concord.round.web;

import concord.round.RoundView;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.Nominated;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is nominated for the text of a round; heads nominate. */
@Named
@ViewScoped
public class NominatePage implements Serializable {
    /**
     * @param by who nominated it, as the reader may know it
     * @param own the entry that the reader's delegation nominated; empty if it did not
     */
    public record Row(String id, ShownName name, String by, String own) implements Serializable {}

    @Inject
    RoundsNow now;

    @Inject
    NominateOrganisations nominate;

    @Inject
    OpenRows open;

    @Inject
    ShowRounds show;

    @Inject
    ShowTexts words;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Text text;

    private String id = "";
    private final FoundRows found = new FoundRows();
    private List<Row> rows = List.of();

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        rows = nominate.nominated(Ids.of(id)).stream().map(this::row).toList();
        look();
    }

    public void look() {
        found.take(isMayNominate() ? open.find(Ids.of(id), found.getFind()) : List.of());
    }

    /** Whether the reader's delegation has nominated it. */
    public boolean isAdded(String row) {
        return rows.stream().anyMatch(one -> one.id().equals(row) && !one.own().isEmpty());
    }

    private Row row(Nominated one) {
        ProposedShown shown = words.row(one.row());
        String by = one.by().stream().map(this::name).collect(Collectors.joining(", "));
        return new Row(
                shown.id(),
                shown.name(),
                by.isEmpty() ? text.of("nominate.through_chair") : text.of("nominate.by", by),
                one.own().map(UUID::toString).orElse(""));
    }

    private String name(UUID delegation) {
        return round().participants().stream()
                .filter(party -> party.id().equals(delegation))
                .map(party -> party.name(reader.getLocale()))
                .findFirst()
                .orElse("");
    }

    private RoundView round() {
        return now.round(Ids.of(id));
    }

    public void add(String row) {
        nominate.nominate(Ids.of(id), Ids.of(row));
        done("nominate.done");
    }

    public void withdraw(String entry) {
        nominate.withdraw(Ids.of(id), Ids.of(entry));
        done("nominate.done.withdrawn");
    }

    private void done(String key) {
        pages.done(key);
        pages.redirect("/round/nominate.xhtml?id=" + Ids.of(id));
    }

    public boolean isMayNominate() {
        return reader.isHead() && round().open();
    }

    public String getTitle() {
        return show.title(round());
    }

    /** What the terms say of whose nominations they are. */
    public String getNaming() {
        return text.of("nominate.naming." + round().terms().naming().key());
    }

    public List<Row> getRows() {
        return rows;
    }

    public FoundRows getFound() {
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
