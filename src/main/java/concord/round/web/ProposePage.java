package concord.round.web;

import concord.joint.web.ReaderNames;
import concord.position.SeenVersion;
import concord.round.RoundView;
import concord.round.adoption.ReadEditions;
import concord.round.silence.ProposeText;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.Nominated;
import concord.round.terms.Proposed;
import concord.round.terms.ReadTexts;
import concord.shared.NameOrder;
import concord.shared.Refusal;
import concord.web.Asked;
import concord.web.Ids;
import concord.web.PagedRows;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chair reads the text, adds to it, and puts it under silence: exactly the one that was read. */
@Named
@ViewScoped
public class ProposePage implements Serializable {
    @Inject
    RoundsNow now;

    @Inject
    ReadTexts texts;

    @Inject
    ReadEditions editions;

    @Inject
    NominateOrganisations nominations;

    @Inject
    ProposeText propose;

    @Inject
    ShowRounds show;

    @Inject
    ShowTexts words;

    @Inject
    OpenRows open;

    @Inject
    ShowDeadlines deadlines;

    @Inject
    ReadRoundBack back;

    @Inject
    ReaderNames names;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    private String id = "";
    private String deadline = "";
    private final FoundRows found = new FoundRows();
    private final Asked asked = new Asked();
    private final Set<UUID> besides = new LinkedHashSet<>();
    private List<Proposed> proposed = List.of();

    /** The same, as the chair finds them. */
    private List<Proposed> sorted = List.of();

    private String leftOut = "";
    private List<ProposedShown> nominated = List.of();

    private final PagedRows<ProposedShown> rows = PagedRows.of(() -> sorted, one -> words.proposed(one, true));

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        deadline = deadlines.suggested(round());
        nominated = names.sorted(nominations.nominated(Ids.of(id)), Nominated::row).stream()
                .map(one -> words.row(one.row()))
                .toList();
        read();
    }

    private void read() {
        asked.leave();
        proposed = texts.text(Ids.of(id), besides);
        sorted = NameOrder.sorted(proposed, one -> one.agreedName().text(), reader.getLocale());
        leftOut = show.names(editions.leftOut(proposed));
    }

    private RoundView round() {
        return now.round(Ids.of(id));
    }

    public void look() {
        found.take(open.find(Ids.of(id), found.getFind()));
    }

    public void add(String row) {
        besides.add(Ids.of(row));
        read();
    }

    public void leaveOut(String row) {
        besides.removeAll(entries(row));
        read();
    }

    public boolean isAdded(String row) {
        return !Collections.disjoint(besides, entries(row));
    }

    /** Of a row of the text all entries; whichever of them it is called by. */
    private Set<UUID> entries(String row) {
        UUID entry = Ids.of(row);
        return proposed.stream()
                .map(one -> one.entries().stream().map(SeenVersion::entryId).collect(Collectors.toSet()))
                .filter(entries -> entries.contains(entry))
                .findFirst()
                .orElse(Set.of(entry));
    }

    /** Reads back what would be put under silence, if it can be; nothing is done yet. */
    public void ask() {
        LocalDateTime until = TypedMoment.of(deadline);
        ifTheSame(() -> propose.refuseUnready(Ids.of(id), besides, proposed, until));
        asked.ask("propose", about(), back.proposing(round(), until, proposed, leftOut));
    }

    private List<Object> about() {
        return List.of(deadline, proposed);
    }

    /** Puts under silence what was read back; what was chosen since is read back first. */
    public void go() {
        if (!asked.isRead("propose", about())) {
            ask();
            pages.refuse("readback.changed");
            return;
        }
        ifTheSame(() -> propose.propose(Ids.of(id), besides, proposed, TypedMoment.of(deadline)));
        pages.done("round.done.proposed");
        pages.redirect("/round/round.xhtml?id=" + Ids.of(id));
    }

    /** Refused in words if the text is another one by now; the page then shows that one, and only then. */
    private void ifTheSame(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (refusal.key().equals("round.refusal.text_changed")) {
                read();
            }
            throw refusal;
        }
    }

    public Asked getAsked() {
        return asked;
    }

    /** What the deadline leaves to the delegations; empty while it is none. */
    public String getLeft() {
        return deadlines.left(deadline, round());
    }

    public String getTitle() {
        return show.title(round());
    }

    /** What the text leaves out of the latest edition; empty if nothing. */
    public String getLeftOut() {
        return leftOut;
    }

    public PagedRows<ProposedShown> getRows() {
        return rows;
    }

    public int getCount() {
        return proposed.size();
    }

    public List<ProposedShown> getNominated() {
        return nominated;
    }

    public FoundRows getFound() {
        return found;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
