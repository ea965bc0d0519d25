package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.position.Position;
import concord.position.StatePositions;
import concord.shared.Refusal;
import concord.shared.WrittenDay;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the delegation says already of the organisation that is shown, and what its head can do with that. */
@Named
@ViewScoped
public class HeldPage implements Asking, Serializable {
    @Inject
    PositionPage page;

    @Inject
    StatePositions state;

    @Inject
    ReadHeldBack back;

    @Inject
    Pages pages;

    private final Asked asked = new Asked();
    private @Nullable HeldDeed deed;

    /** The last day that was read back. */
    private @Nullable LocalDate day;

    private String longer = "";

    /** Reads it back; nothing is done yet. */
    public void askConfirm() {
        ask(HeldDeed.CONFIRM);
    }

    public void askWithdraw() {
        ask(HeldDeed.WITHDRAW);
    }

    public void askRecall() {
        ask(HeldDeed.RECALL);
    }

    /** @throws Refusal if the day is none, or not later */
    public void askExtend() {
        LocalDate until =
                WrittenDay.read(longer.strip()).orElseThrow(() -> new Refusal("position.refusal.day", longer));
        if (!position().statement().lastDay().filter(until::isAfter).isPresent()) {
            throw new Refusal("position.refusal.later");
        }
        day = until;
        ask(HeldDeed.EXTEND);
    }

    private void ask(HeldDeed what) {
        deed = what;
        ReadBack read = read(what);
        asked.ask(what.key(), about(read), read);
    }

    private List<Object> about(ReadBack read) {
        return List.of(read, item().stale());
    }

    private ReadBack read(HeldDeed what) {
        return switch (what) {
            case CONFIRM -> back.confirmation(item());
            case WITHDRAW -> back.withdrawal(item());
            case RECALL -> back.recall(item(), position());
            case EXTEND -> back.extension(item(), Objects.requireNonNull(day));
        };
    }

    /** Does what was read back; if that, or its effect, has changed since, it is read back first. */
    @Override
    public void go() {
        HeldDeed what = deed;
        if (what == null) {
            return;
        }
        if (!asked.isRead(what.key(), about(read(what)))) {
            ask(what);
            pages.refuse("readback.changed");
            return;
        }
        done(what);
        page.reload("position.done." + what.key());
    }

    private void done(HeldDeed what) {
        switch (what) {
            case CONFIRM -> state.confirm(item().stale(), page.row().on());
            case WITHDRAW -> state.withdraw(position().id());
            case RECALL -> state.recall(position().id());
            case EXTEND -> state.extend(position().id(), Objects.requireNonNull(day));
        }
    }

    private AgendaItem item() {
        return page.item().orElseThrow(() -> new Refusal("position.refusal.gone"));
    }

    private Position position() {
        return page.counting().orElseThrow(() -> new Refusal("position.refusal.changed"));
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public String getLonger() {
        return longer;
    }

    public void setLonger(String longer) {
        this.longer = longer;
    }
}
