package concord.round.web;

import concord.round.RoundView;
import concord.round.adoption.ReadEditions;
import concord.round.silence.ProposeText;
import concord.round.terms.Deadlines;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.Proposed;
import concord.round.terms.ReadTexts;
import concord.shared.Refusal;
import concord.web.Ids;
import concord.web.PagedRows;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
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
    OpenRows open;

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Text text;

    private String id = "";
    private String deadline = "";
    private String find = "";
    private final Set<UUID> besides = new LinkedHashSet<>();
    private List<Proposed> proposed = List.of();
    private String leftOut = "";
    private List<ProposedShown> nominated = List.of();
    private List<ProposedShown> found = List.of();

    private final PagedRows<ProposedShown> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return proposed.size();
        }

        @Override
        public List<ProposedShown> page(int first, int size) {
            return proposed.stream()
                    .skip(first)
                    .limit(size)
                    .map(ShowRounds::proposed)
                    .toList();
        }
    });

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        deadline = Deadlines.suggested(clock.instant(), round().participants(), zone())
                .toString();
        nominated = nominations.nominated(Ids.of(id)).stream()
                .map(one -> open.shown(one.row()))
                .toList();
        read();
    }

    private void read() {
        proposed = texts.text(Ids.of(id), besides);
        leftOut = show.names(editions.leftOut(proposed));
    }

    private ZoneId zone() {
        return ZoneId.of(round().terms().zone());
    }

    private RoundView round() {
        return now.round(Ids.of(id));
    }

    public void find() {
        found = open.find(Ids.of(id), find);
    }

    public void add(String row) {
        besides.add(Ids.of(row));
        read();
    }

    public void leaveOut(String row) {
        besides.remove(Ids.of(row));
        read();
    }

    public boolean isAdded(String row) {
        return besides.contains(Ids.of(row));
    }

    /** Refused in words if the text is another one by now; the page then shows that one, and only then. */
    public void propose() {
        try {
            propose.propose(Ids.of(id), besides, proposed, TypedMoment.of(deadline));
        } catch (Refusal refusal) {
            if (refusal.key().equals("round.refusal.text_changed")) {
                read();
            }
            throw refusal;
        }
        pages.done("round.done.proposed");
        pages.redirect("/round/round.xhtml?id=" + Ids.of(id));
    }

    /** What the deadline leaves to the delegations; empty while it is none. */
    public String getLeft() {
        try {
            Deadlines.Left left =
                    Deadlines.left(clock.instant(), TypedMoment.of(deadline), round().participants(), zone());
            String unknown = left.unknown().stream()
                    .map(party -> party.name(reader.getLocale()))
                    .collect(Collectors.joining(", "));
            String days = text.of(left.isShort() ? "propose.left.short" : "propose.left", left.workingDays());
            return unknown.isEmpty() ? days : days + " " + text.of("propose.left.unknown", unknown);
        } catch (Refusal e) {
            return "";
        }
    }

    public String getTitle() {
        return text.of("rounds.one", round().number(), round().terms().title());
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

    public List<ProposedShown> getFound() {
        return found.stream().limit(OpenRows.MOST).toList();
    }

    public boolean isMore() {
        return found.size() > OpenRows.MOST;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
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
