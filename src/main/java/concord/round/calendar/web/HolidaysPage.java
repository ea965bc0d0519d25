package concord.round.calendar.web;

import concord.joint.Party;
import concord.round.calendar.DelegationDays;
import concord.round.calendar.KeepHolidays;
import concord.round.calendar.NotWorking;
import concord.shared.NotThere;
import concord.web.Ids;
import concord.web.Reader;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The days of a year on which delegations do not work: those that the portal knows, and those that the chair has added. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2090;

    /** @param known whether the portal knows holidays of it by itself */
    public record DelegationRow(String id, String delegation, String weekend, List<DayRow> days, boolean known)
            implements Serializable {}

    /**
     * @param added id of what the chair has added; empty if the portal knows it by itself
     * @param takenBack whether it counts for the terms of now alone
     */
    public record DayRow(String day, String week, String name, String added, boolean takenBack)
            implements Serializable {}

    @Inject
    KeepHolidays holidays;

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    When when;

    private String typedYear = "";
    private int year;
    private List<DelegationRow> rows = List.of();

    /** @throws NotThere if the address names no year that is near */
    public void load() {
        year = typedYear.isEmpty()
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear()
                : Ids.number(typedYear);
        if (year < EARLIEST || year > LATEST) {
            throw new NotThere();
        }
        rows = holidays.days(year).stream().map(this::row).toList();
    }

    private DelegationRow row(DelegationDays known) {
        Party party = known.delegation();
        return new DelegationRow(
                party.id().toString(),
                party.name(reader.getLocale()),
                known.weekend().stream()
                        .sorted()
                        .map(rest -> rest.getDisplayName(TextStyle.FULL_STANDALONE, reader.getLocale()))
                        .collect(Collectors.joining(", ")),
                known.days().stream().map(this::day).toList(),
                known.known());
    }

    private DayRow day(NotWorking known) {
        return new DayRow(
                when.day(known.day()),
                known.day().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, reader.getLocale()),
                known.name().name(reader.getLocale()),
                known.added().map(UUID::toString).orElse(""),
                known.takenBack());
    }

    public List<DelegationRow> getRows() {
        return rows;
    }

    int year() {
        return year;
    }

    /** Of the page: “2026”, without the grouping of numbers. */
    public String getShownYear() {
        return Integer.toString(year);
    }

    public String getBefore() {
        return Integer.toString(year - 1);
    }

    public String getAfter() {
        return Integer.toString(year + 1);
    }

    public String getTypedYear() {
        return typedYear;
    }

    public void setTypedYear(String typedYear) {
        this.typedYear = typedYear;
    }
}
