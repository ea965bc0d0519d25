package concord.round.web;

import concord.round.RoundView;
import concord.round.silence.BreakView;
import concord.round.silence.ProposeText;
import concord.shared.Refusal;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Ids;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The chair puts a text under silence: exactly the one that was read. */
@Named
@ViewScoped
public class ProposePage implements Asking, Serializable {
    /** After these the page shows the text as it is by now. */
    private static final Set<String> ANOTHER_TEXT =
            Set.of("round.refusal.text_changed", "round.refusal.unsure", "round.refusal.opposed");

    @Inject
    RoundsNow now;

    @Inject
    TextPage text;

    @Inject
    AddPage add;

    @Inject
    ProposeText propose;

    @Inject
    ShowRounds show;

    @Inject
    ShowDeadlines deadlines;

    @Inject
    ReadRoundBack back;

    @Inject
    Pages pages;

    private String id = "";
    private String deadline = "";
    private final Asked asked = new Asked();

    /** How often the text had changed when it was read back. */
    private int changes;

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        deadline = deadlines.suggested(round());
        text.load(Ids.of(id));
        add.load(Ids.of(id));
    }

    private RoundView round() {
        return now.round(Ids.of(id));
    }

    /** Reads back what would be put under silence, if it can be; nothing is done yet. */
    public void ask() {
        LocalDateTime until = TypedMoment.of(deadline);
        ifTheSame(() -> propose.refuseUnready(Ids.of(id), text.besides(), text.text(), until));
        asked.ask("propose", about(), back.proposing(round(), until, text.text(), text.getLeftOut()));
        changes = text.changes();
    }

    /** What is said against the text before falls with it. */
    private List<Object> about() {
        List<UUID> against = round().latest().stream()
                .flatMap(former -> former.breaks().stream())
                .filter(said -> said.withdrawnAt().isEmpty())
                .map(BreakView::id)
                .toList();
        return List.of(deadline, text.text(), against);
    }

    /** Puts under silence what was read back; what was chosen since is read back first. */
    @Override
    public void go() {
        if (!asked.isRead("propose", about())) {
            ask();
            pages.refuse("readback.changed");
            return;
        }
        ifTheSame(() -> propose.propose(Ids.of(id), text.besides(), text.text(), TypedMoment.of(deadline)));
        pages.done("round.done.proposed");
        pages.redirect("/round/round.xhtml?id=" + Ids.of(id));
    }

    /** Refused in words if the text is another one by now; the page then shows that one, and only then. */
    private void ifTheSame(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (ANOTHER_TEXT.contains(refusal.key())) {
                text.read();
            }
            throw refusal;
        }
    }

    /** What was read back, unless it is about a text that is no longer shown. */
    @Override
    public Asked getAsked() {
        return changes == text.changes() ? asked : new Asked();
    }

    /** What the deadline leaves to the delegations; empty while it is none. */
    public String getLeft() {
        return deadlines.left(deadline, round());
    }

    public String getTitle() {
        return show.title(round());
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
