package concord.round.calendar.web;

import concord.round.calendar.HolidayEffect;
import concord.web.ReadBack;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A holiday that is about to be added or taken back, and what that does to the shortest silence, in full sentences. */
@RequestScoped
class ReadHolidayBack {
    @Inject
    Text text;

    /**
     * @param deed “add” or “take_back”
     * @param day in the reader's words
     * @param effect empty if no delegation relies on working days
     */
    ReadBack of(String deed, String delegation, String day, String name, Optional<HolidayEffect> effect) {
        String back = "holidays.back." + deed;
        return new ReadBack(
                text.of(back + ".said", Text.isolated(delegation), day, Text.isolated(name)),
                text.of("holidays.back.to"),
                effect.map(known -> effect(back, known)).orElseGet(() -> text.of(back + ".effect")),
                text.of(back + ".recall"));
    }

    private String effect(String back, HolidayEffect effect) {
        ZonedDateTime now = effect.now().atZone(effect.zone());
        ZonedDateTime then = effect.then().atZone(effect.zone());
        return text.of(
                back + ".effect." + (effect.same() ? "same" : "later"),
                Text.isolated(effect.title()),
                then.toLocalDate(),
                then.toLocalTime().withNano(0),
                effect.zone().getId(),
                now.toLocalDate(),
                now.toLocalTime().withNano(0));
    }
}
