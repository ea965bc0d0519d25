package concord.round.web;

import concord.edition.Naming;
import concord.joint.JointEntry;
import concord.joint.web.ReaderNames;
import concord.round.RoundView;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.Nominated;
import concord.round.terms.Round;
import concord.shared.Refusal;
import concord.web.Asked;
import concord.web.Asking;
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
public class NominatePage implements Asking, Serializable {
    /**
     * @param by who nominated it, as the reader may know it
     * @param own whether the reader's delegation did
     * @param entries ids of all entries of the row: each of them names it
     */
    public record Row(String id, ShownName name, String by, boolean own, List<String> entries)
            implements Serializable {}

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
    ReadRoundBack back;

    @Inject
    ReaderNames names;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Text text;

    private String id = "";
    private String chosen = "";
    private final Asked asked = new Asked();
    private final FoundRows found = new FoundRows();
    private List<Row> rows = List.of();

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        rows = names.sorted(nominate.nominated(Ids.of(id)), Nominated::row).stream()
                .map(this::row)
                .toList();
        look();
    }

    public void look() {
        found.take(isMayNominate() ? open.find(Ids.of(id), found.getFind()) : List.of());
    }

    /** Whether the reader's delegation has nominated it. */
    public boolean isAdded(String row) {
        return rows.stream().anyMatch(one -> one.own() && one.entries().contains(row));
    }

    private Row row(Nominated one) {
        ProposedShown shown = words.open(one.row());
        String by = one.by().stream().map(this::name).collect(Collectors.joining(", "));
        return new Row(
                shown.id(),
                shown.name(),
                by.isEmpty() ? text.of("nominate.through_chair") : text.of("nominate.by", by),
                one.own().isPresent(),
                one.row().entryIds().stream().map(UUID::toString).toList());
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

    /** Reads back that a row will be nominated; it is not yet. */
    public void add(String row) {
        ask("nominate", row);
    }

    /** Reads back that a nomination will be taken back; it is not yet. */
    public void withdraw(String row) {
        ask("withdraw", row);
    }

    private void ask(String deed, String row) {
        JointEntry about = about(deed, row);
        chosen = row;
        String words = deed.equals("withdraw") ? "denominate" : "nominate." + naming();
        asked.ask(deed, said(about), back.of(words, round(), names.of(about).text()));
    }

    /** The row in which the chosen entry stands now. */
    private JointEntry about(String deed, String row) {
        return deed.equals("withdraw")
                ? nominate.nominated(Ids.of(id)).stream()
                        .map(Nominated::row)
                        .filter(one -> one.entryIds().contains(Ids.of(row)))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("round.refusal.nominated_gone"))
                : nominate.ready(Ids.of(id), Ids.of(row));
    }

    /** A row is all of its entries, and what it is called: with others it is another. */
    private List<Object> said(JointEntry row) {
        return List.of(row.entryIds().stream().sorted().toList(), names.of(row).text());
    }

    /** Does what was read back; if the row is another one by now, that is read back first. */
    @Override
    public void go() {
        String deed = asked.getDeed();
        if (!asked.isRead(deed, said(about(deed, chosen)))) {
            ask(deed, chosen);
            pages.refuse("readback.changed");
        } else if (deed.equals("withdraw")) {
            nominate.withdraw(Ids.of(id), Ids.of(chosen));
            done("nominate.done.withdrawn");
        } else {
            nominate.nominate(Ids.of(id), Ids.of(chosen));
            done("nominate.done");
        }
    }

    /** Whether what was read back is about this row. */
    public boolean isAbout(String row) {
        return asked.getDeed().equals("withdraw") && chosen.equals(row);
    }

    @Override
    public Asked getAsked() {
        return asked;
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
        return text.of("nominate.naming." + naming());
    }

    private String naming() {
        return round().terms().naming().key();
    }

    /** Whether it cannot stay hidden whose nominations they are, since only two take part. */
    public boolean isRevealing() {
        return round().terms().naming() != Naming.NAMED
                && round().participants().size() <= Round.FEWEST;
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
