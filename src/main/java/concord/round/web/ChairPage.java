package concord.round.web;

import concord.round.silence.CloseRounds;
import concord.round.silence.ProposeText;
import concord.web.Ids;
import concord.web.KeptText;
import concord.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the chair can do with a round and the text that is under silence in it. */
@Named
@ViewScoped
public class ChairPage implements Serializable {
    @Inject
    ProposeText propose;

    @Inject
    CloseRounds close;

    @Inject
    RoundPage round;

    @Inject
    Pages pages;

    private String deadline = "";
    private KeptText back = new KeptText("");
    private KeptText end = new KeptText("");

    @PostConstruct
    void about() {
        back = new KeptText("round.back:" + round.getId());
        end = new KeptText("round.end:" + round.getId());
    }

    public void extend() {
        propose.extend(round.about(), TypedMoment.of(deadline));
        round.reload("round.done.extended");
    }

    public void takeBack() {
        propose.takeBack(round.about(), back.getText());
        pages.saved(back.getKeepKey());
        round.reload("round.done.taken_back");
    }

    public void close() {
        close.close(Ids.of(round.getId()), end.getText());
        pages.saved(end.getKeepKey());
        round.reload("round.done.closed");
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
