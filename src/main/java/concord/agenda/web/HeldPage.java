package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.position.Position;
import concord.position.StatePositions;
import concord.shared.Refusal;
import concord.shared.WrittenDay;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the delegation says already of the organisation that is shown, and what its head can do with that. */
@Named
@ViewScoped
public class HeldPage implements Serializable {
    @Inject
    PositionPage page;

    @Inject
    StatePositions state;

    @Inject
    ReadHeldBack back;

    @Inject
    Pages pages;

    private @Nullable HeldDeed asked;
    private @Nullable ReadBack readBack;

    /** The last day that was read back. */
    private @Nullable LocalDate day;

    /** The positions that were read back to be confirmed. */
    private List<UUID> stale = List.of();

    private String longer = "";

    /** Reads it back; nothing is done yet. */
    public void askConfirm() {
        ask(HeldDeed.CONFIRM);
    }

    public void askWithdraw() {
        ask(HeldDeed.WITHDRAW);
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

    private void ask(HeldDeed deed) {
        asked = deed;
        readBack = read(deed);
        stale = item().stale();
    }

    private ReadBack read(HeldDeed deed) {
        return switch (deed) {
            case CONFIRM -> back.confirmation(item());
            case WITHDRAW -> back.withdrawal(item());
            case EXTEND -> back.extension(item(), Objects.requireNonNull(day));
        };
    }

    /** Does nothing. */
    public void leave() {
        asked = null;
        readBack = null;
    }

    /** Does what was read back; if that, or its effect, has changed since, it is read back first. */
    public void go() {
        HeldDeed deed = asked;
        if (deed == null) {
            return;
        }
        if (!read(deed).equals(readBack)) {
            ask(deed);
            pages.refuse("readback.changed");
            return;
        }
        switch (deed) {
            case CONFIRM -> state.confirm(stale, page.row().on());
            case WITHDRAW -> state.withdraw(position().id());
            case EXTEND -> state.extend(position().id(), Objects.requireNonNull(day));
        }
        page.reload("position.done." + deed.key());
    }

    /** It is the undoing itself, so it is not read back. */
    public void recall() {
        state.recall(position().id());
        page.reload("position.done.recalled");
    }

    private AgendaItem item() {
        return page.item().orElseThrow(() -> new Refusal("position.refusal.changed"));
    }

    private Position position() {
        return page.counting().orElseThrow(() -> new Refusal("position.refusal.changed"));
    }

    /** Null while nothing is about to be done. */
    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    /** Last part of the key of what the button says. */
    public String getDeed() {
        return asked == null ? "" : asked.key();
    }

    public String getLonger() {
        return longer;
    }

    public void setLonger(String longer) {
        this.longer = longer;
    }
}
