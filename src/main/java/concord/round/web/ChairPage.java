package concord.round.web;

import concord.round.silence.CloseRounds;
import concord.round.silence.ProposeText;
import concord.round.terms.RoundTerms;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Ids;
import concord.web.KeptText;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the chair can do with a round and the text that is under silence in it: each deed is read back first. */
@Named
@ViewScoped
public class ChairPage implements Asking, Serializable {
    @Inject
    ProposeText propose;

    @Inject
    CloseRounds close;

    @Inject
    RoundPage round;

    @Inject
    ReadRoundBack read;

    @Inject
    Pages pages;

    private String deadline = "";
    private KeptText back = new KeptText("");
    private KeptText end = new KeptText("");
    private final Asked asked = new Asked();

    @PostConstruct
    void about() {
        back = new KeptText("round.back:" + round.getId());
        end = new KeptText("round.end:" + round.getId());
    }

    /** Reads a deed back, if what is typed for it will do; nothing is done yet. */
    public void ask(String deed) {
        asked.ask(deed, List.of(typed(deed)), readBack(deed));
    }

    private ReadBack readBack(String deed) {
        return switch (deed) {
            case "extend" -> {
                propose.refuseNotLater(round.about(), TypedMoment.of(deadline));
                yield read.extending(round.view(), TypedMoment.of(deadline));
            }
            case "take_back" -> read.of(deed, round.view(), RoundTerms.reason(back.getText()));
            default -> read.of("close", round.view(), RoundTerms.reason(end.getText()));
        };
    }

    private String typed(String deed) {
        return switch (deed) {
            case "extend" -> deadline;
            case "take_back" -> back.getText();
            default -> end.getText();
        };
    }

    /** Does what was read back; what was typed since is read back first. */
    @Override
    public void go() {
        String deed = asked.getDeed();
        if (asked.isRead(deed, List.of(typed(deed)))) {
            done(deed);
        } else {
            ask(deed);
        }
    }

    private void done(String deed) {
        switch (deed) {
            case "extend" -> {
                propose.extend(round.about(), TypedMoment.of(deadline));
                round.reload("round.done.extended");
            }
            case "take_back" -> {
                propose.takeBack(round.about(), back.getText());
                pages.saved(back.getKeepKey());
                round.reload("round.done.taken_back");
            }
            default -> {
                close.close(Ids.of(round.getId()), end.getText());
                pages.saved(end.getKeepKey());
                round.reload("round.done.closed");
            }
        }
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public KeptText getBack() {
        return back;
    }

    public KeptText getEnd() {
        return end;
    }
}
