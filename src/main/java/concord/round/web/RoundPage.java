package concord.round.web;

import concord.joint.JointEntry;
import concord.joint.OneName;
import concord.round.BreakKind;
import concord.round.BreakSilence;
import concord.round.Deadlines;
import concord.round.KeepRounds;
import concord.round.ReadRounds;
import concord.round.RoundView;
import concord.shared.Refusal;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One round: its terms, what is under silence, and what the reader can do about it. */
@Named
@ViewScoped
public class RoundPage implements Serializable {
    @Inject
    RoundsNow now;

    @Inject
    ReadRounds read;

    @Inject
    KeepRounds keep;

    @Inject
    BreakSilence silence;

    @Inject
    ShowRounds show;

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Text text;

    @Inject
    When when;

    private String id = "";
    private String deadline = "";
    private String said = "";
    private BreakKind kind = BreakKind.OBJECTION;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private List<ProposedShown> open = List.of();
    private String changed = "";

    /** As the reader saw it: a button is about that and nothing newer. */
    private @Nullable RoundShown shown;

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        RoundView round = now.round(Ids.of(id));
        shown = show.round(round);
        deadline = Deadlines.suggested(clock.instant(), round.terms().zone()).toString();
        if (reader.getRole().equals("chair") && round.open()) {
            open = read.proposable(round.id()).stream()
                    .filter(row -> !row.missing().isEmpty())
                    .map(this::row)
                    .toList();
        }
    }

    private ProposedShown row(JointEntry row) {
        return new ProposedShown(
                row.id().toString(),
                ShownName.of(OneName.of(row.primaryNames(), reader.getLocale())),
                row.listings().size(),
                row.presumed());
    }

    public void propose() {
        Set<UUID> besides = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> UUID.fromString(entry.getKey()))
                .collect(Collectors.toSet());
        keep.propose(Ids.of(id), besides, typed());
        reload("round.done.proposed");
    }

    public void extend() {
        keep.extend(latest(), typed());
        reload("round.done.extended");
    }

    public void close() {
        keep.close(Ids.of(id), said);
        reload("round.done.closed");
    }

    /** What comes too late is kept, and the page says so. */
    public void say() {
        if (silence.say(latest(), kind, said)) {
            reload("round.done.broken");
        } else {
            pages.refuse("round.late");
            pages.redirect("/round/round.xhtml?id=" + Ids.of(id));
        }
    }

    public void withdraw(String broken) {
        silence.withdraw(Ids.of(broken));
        reload("round.done.withdrawn");
    }

    public void offer(String late) {
        silence.offer(Ids.of(late));
        reload("round.done.offered");
    }

    private LocalDateTime typed() {
        try {
            return LocalDateTime.parse(deadline);
        } catch (DateTimeParseException e) {
            Refusal refusal = new Refusal("round.refusal.deadline", deadline);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private UUID latest() {
        return getRound().proposals().stream()
                .findFirst()
                .map(proposal -> Ids.of(proposal.id()))
                .orElseThrow(() -> new Refusal("round.refusal.given_up"));
    }

    private void reload(String done) {
        pages.done(done);
        pages.redirect("/round/round.xhtml?id=" + Ids.of(id));
    }

    public void refresh() {
        shown = show.round(now.round(Ids.of(id)));
        changed = text.of("joint.changed", when.time(clock.instant()));
    }

    public RoundShown getRound() {
        return Objects.requireNonNull(shown);
    }

    public List<BreakKind> getKinds() {
        return List.of(BreakKind.values());
    }

    /** Rows that the chair can put under silence besides the agreed ones. */
    public List<ProposedShown> getOpen() {
        return open;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getChanged() {
        return changed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public BreakKind getKind() {
        return kind;
    }

    public void setKind(BreakKind kind) {
        this.kind = kind;
    }
}
