package concord.round.calendar.web;

import concord.round.calendar.HolidayEffect;
import concord.round.calendar.KeepHolidays;
import concord.round.calendar.web.HolidaysPage.DayRow;
import concord.round.calendar.web.HolidaysPage.DelegationRow;
import concord.shared.Refusal;
import concord.shared.WrittenDay;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A holiday that the chair adds, or takes back: read back with what it does to the shortest silence. */
@Named
@ViewScoped
public class HolidayPage implements Asking, Serializable {
    private static final String ADD = "add";

    @Inject
    KeepHolidays holidays;

    @Inject
    HolidaysPage page;

    @Inject
    ReadHolidayBack back;

    @Inject
    When when;

    @Inject
    Pages pages;

    private final Asked asked = new Asked();
    private String delegation = "";
    private String day = "";
    private String name = "";

    /** Reads back what would be added; nothing is yet. */
    public void askToAdd() {
        LocalDate typed = typedDay();
        if (delegation.isEmpty()) {
            throw new Refusal("holidays.refusal.delegation");
        }
        Optional<HolidayEffect> effect = holidays.effectOfAdding(Ids.of(delegation), typed, name);
        asked.ask(ADD, about(effect), back.of(ADD, named(delegation), when.day(typed), name.strip(), effect));
    }

    /** Reads back what would be taken back; nothing is yet. */
    public void askToTakeBack(String added) {
        Optional<HolidayEffect> effect = holidays.effectOfTakingBack(Ids.of(added));
        DelegationRow row = page.getRows().stream()
                .filter(known ->
                        known.days().stream().anyMatch(one -> one.added().equals(added)))
                .findFirst()
                .orElseThrow();
        DayRow one = row.days().stream()
                .filter(known -> known.added().equals(added))
                .findFirst()
                .orElseThrow();
        asked.ask(added, List.of(), back.of("take_back", row.delegation(), one.day(), one.name(), effect));
    }

    /** Does what was read back; what was typed or has changed since is read back first. */
    @Override
    public void go() {
        if (!asked.getDeed().equals(ADD)) {
            holidays.takeBack(Ids.of(asked.getDeed()));
            done("holidays.done.taken_back", page.year());
            return;
        }
        LocalDate typed = typedDay();
        if (!asked.isRead(ADD, about(holidays.effectOfAdding(Ids.of(delegation), typed, name)))) {
            askToAdd();
            pages.refuse("readback.changed");
            return;
        }
        holidays.add(Ids.of(delegation), typed, name);
        done("holidays.done", typed.getYear(), when.day(typed));
    }

    /** To the day on which the shortest silence ends: it goes on while the chair reads. */
    private List<Object> about(Optional<HolidayEffect> effect) {
        String end = effect.map(known -> known.then().atZone(known.zone()).toLocalDate() + known.title())
                .orElse("");
        return List.of(delegation, day, name, end);
    }

    private LocalDate typedDay() {
        return WrittenDay.read(day.strip()).orElseThrow(() -> new Refusal("holidays.refusal.day", day));
    }

    private String named(String id) {
        return page.getRows().stream()
                .filter(row -> row.id().equals(id))
                .map(DelegationRow::delegation)
                .findFirst()
                .orElse("");
    }

    private void done(String key, int shown, Object... args) {
        pages.done(key, args);
        pages.redirect("/round/holidays.xhtml?year=" + shown);
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public String getDelegation() {
        return delegation;
    }

    /** @param delegation null if none is chosen */
    public void setDelegation(@Nullable String delegation) {
        this.delegation = Objects.requireNonNullElse(delegation, "");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
