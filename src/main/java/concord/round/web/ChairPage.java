package concord.round.web;

import concord.round.KeepRounds;
import concord.round.ProposeText;
import concord.web.Ids;
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
    KeepRounds keep;

    @Inject
    RoundPage round;

    private String deadline = "";
    private String back = "";
    private String said = "";

    public void extend() {
        propose.extend(round.about(), TypedMoment.of(deadline));
        round.reload("round.done.extended");
    }

    public void takeBack() {
        propose.takeBack(round.about(), back);
        round.reload("round.done.taken_back");
    }

    public void close() {
        keep.close(Ids.of(round.getId()), said);
        round.reload("round.done.closed");
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
