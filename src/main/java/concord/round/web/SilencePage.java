package concord.round.web;

import concord.round.silence.BreakSilence;
import concord.round.silence.ProposalView;
import concord.shared.BreakKind;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a head can say against what is under silence: read back first. */
@Named
@ViewScoped
public class SilencePage implements Asking, Serializable {
    @Inject
    BreakSilence silence;

    @Inject
    RoundPage round;

    @Inject
    ReadRoundBack read;

    @Inject
    Pages pages;

    private String said = "";

    /** Name of a constant; empty while none is chosen. */
    private String kind = "";

    private String chosen = "";
    private final KeptFields kept = new KeptFields();
    private final Asked asked = new Asked();

    /** Reads back what will break the silence; nothing is said yet. */
    public void ask() {
        silence.refuseUnfinished(round.about(), kind, said);
        asked.ask("break", toSay(), read.of("break." + BreakKind.valueOf(kind).key(), round.view(), said.strip()));
    }

    /**
     * Reads back what is done with what was said before.
     *
     * @param deed “withdraw” or “offer”
     * @param id of what was said
     */
    public void ask(String deed, String id) {
        chosen = id;
        asked.ask(deed, List.of(id), read.of(deed, round.view()));
    }

    /** A later deadline is another time in which it can be withdrawn. */
    private List<Object> toSay() {
        Optional<Instant> deadline = round.view().latest().map(ProposalView::deadline);
        return List.of(kind, said, deadline.orElse(Instant.MAX));
    }

    /** Does what was read back; what was typed since is read back first. */
    @Override
    public void go() {
        switch (asked.getDeed()) {
            case "withdraw" -> {
                silence.withdraw(Ids.of(chosen));
                round.reload("round.done.withdrawn");
            }
            case "offer" -> {
                silence.offer(Ids.of(chosen));
                round.reload("round.done.offered");
            }
            default -> {
                if (asked.isRead("break", toSay())) {
                    say();
                } else {
                    ask();
                    pages.refuse("readback.changed");
                }
            }
        }
    }

    /** What comes too late is kept, and the page says so. */
    private void say() {
        boolean inTime = silence.say(round.about(), BreakKind.valueOf(kind), said);
        pages.saved(getKeepKey());
        if (inTime) {
            round.reload("round.done.broken");
        } else {
            pages.refuse("round.late");
            round.reload();
        }
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        Map<String, String> fields = kept.read();
        said = fields.getOrDefault("text", "");
        kind = fields.getOrDefault("kind", "");
    }

    /** Whether it is about this that something was read back. */
    public boolean isAbout(String id) {
        return chosen.equals(id)
                && !asked.getDeed().equals("break")
                && !asked.getDeed().isEmpty();
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "round.say:" + round.getId();
    }

    public KeptFields getKept() {
        return kept;
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public List<BreakKind> getKinds() {
        return List.of(BreakKind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
