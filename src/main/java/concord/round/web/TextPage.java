package concord.round.web;

import concord.position.SeenVersion;
import concord.round.adoption.ReadEditions;
import concord.round.terms.ReadTexts;
import concord.round.terms.TextNow;
import concord.round.terms.TextRow;
import concord.shared.NameOrder;
import concord.web.Ids;
import concord.web.PagedRows;
import concord.web.Reader;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that the chair would put under silence: what is agreed, and what is added to it. */
@Named
@ViewScoped
public class TextPage implements Serializable {
    /** What was added stands in the address, so that it is there on paper and when one comes back. */
    private static final String ADDED = "added";

    @Inject
    ReadTexts texts;

    @Inject
    ReadEditions editions;

    @Inject
    ShowRounds show;

    @Inject
    ShowTexts words;

    @Inject
    Reader reader;

    private UUID round = new UUID(0, 0);
    private final Set<UUID> besides = new LinkedHashSet<>();
    private List<TextRow> text = List.of();

    /** The same, as the chair finds them. */
    private List<TextRow> sorted = List.of();

    private String leftOut = "";

    /** How often another text was read. */
    private int changes;

    private final PagedRows<ProposedShown> rows = PagedRows.of(() -> sorted, row -> words.proposed(row));

    /** @throws concord.shared.NotThere if there is no such round, or if the address names no ids */
    void load(UUID of) {
        round = of;
        String added = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(ADDED, "");
        Stream.of(added.split(",")).filter(one -> !one.isEmpty()).map(Ids::of).forEach(besides::add);
        read();
    }

    /** What is no longer in it, its row being another by now, is no longer added either. */
    void read() {
        take(texts.text(round, besides));
    }

    private void take(TextNow now) {
        text = now.rows();
        besides.retainAll(text.stream().flatMap(row -> entries(row).stream()).collect(Collectors.toSet()));
        sorted = NameOrder.sorted(text, row -> row.proposed().agreedName().text(), reader.getLocale());
        leftOut = show.names(editions.leftOut(now.text()));
        changes++;
    }

    /** @throws concord.shared.Refusal if a delegation has said that it is unsure of a match in the row */
    void add(UUID row) {
        Set<UUID> more = new LinkedHashSet<>(besides);
        more.add(row);
        TextNow now = texts.text(round, more);
        now.refuseDoubted();
        besides.add(row);
        take(now);
    }

    public void leaveOut(String row) {
        besides.removeAll(row(row));
        read();
    }

    public boolean isAdded(String row) {
        return !Collections.disjoint(besides, row(row));
    }

    /** Of a row of the text all entries; whichever of them it is called by. */
    private Set<UUID> row(String id) {
        UUID entry = Ids.of(id);
        return text.stream()
                .map(TextPage::entries)
                .filter(entries -> entries.contains(entry))
                .findFirst()
                .orElse(Set.of(entry));
    }

    private static Set<UUID> entries(TextRow row) {
        return row.proposed().entries().stream().map(SeenVersion::entryId).collect(Collectors.toSet());
    }

    Set<UUID> besides() {
        return besides;
    }

    List<TextRow> text() {
        return text;
    }

    int changes() {
        return changes;
    }

    /** The whole query of the browser's address. */
    public String getAddress() {
        String added = besides.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Stream.of("id=" + round, added.isEmpty() ? "" : ADDED + "=" + added, rows.getQuery())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    /** What the text leaves out of the latest edition; empty if nothing. */
    public String getLeftOut() {
        return leftOut;
    }

    /** How many would be agreed by what. */
    public List<String> getCounts() {
        return words.counts(text);
    }

    public PagedRows<ProposedShown> getRows() {
        return rows;
    }

    public int getCount() {
        return text.size();
    }
}
