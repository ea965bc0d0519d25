package concord.round.web;

import concord.round.silence.BreakSilence;
import concord.shared.BreakKind;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What a head can say against what is under silence. */
@Named
@ViewScoped
public class SilencePage implements Serializable {
    @Inject
    BreakSilence silence;

    @Inject
    RoundPage round;

    @Inject
    Pages pages;

    private String said = "";
    private BreakKind kind = BreakKind.OBJECTION;
    private final KeptFields kept = new KeptFields();

    /** What comes too late is kept, and the page says so. */
    public void say() {
        boolean inTime = silence.say(round.about(), kind, said);
        pages.saved(getKeepKey());
        if (inTime) {
            round.reload("round.done.broken");
        } else {
            pages.refuse("round.late");
            round.reload();
        }
    }

    public void withdraw(String broken) {
        silence.withdraw(Ids.of(broken));
        round.reload("round.done.withdrawn");
    }

    public void offer(String late) {
        silence.offer(Ids.of(late));
        round.reload("round.done.offered");
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        Map<String, String> fields = kept.read();
        said = fields.getOrDefault("text", "");
        kind = BreakKind.AMENDMENT.name().equals(fields.get("kind")) ? BreakKind.AMENDMENT : BreakKind.OBJECTION;
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "round.say:" + round.getId();
    }

    public KeptFields getKept() {
        return kept;
    }

    public List<BreakKind> getKinds() {
        return List.of(BreakKind.values());
    }

    public BreakKind getKind() {
        return kind;
    }

    public void setKind(BreakKind kind) {
        this.kind = kind;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
