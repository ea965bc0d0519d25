package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Dates ENGLISH = new Dates(Locale.ENGLISH);
    private static final Instant MOMENT = Instant.parse("2026-11-24T09:40:07Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_date_is_written_as_its_readers_write_it() {
        assertThat(ENGLISH.day(DAY)).isEqualTo("24 Nov 2026");
        assertThat(ENGLISH.shortDay(DAY)).isEqualTo("24 Nov");
        assertThat(new Dates(RUSSIAN).day(DAY)).isEqualTo("24 нояб. 2026");
    }

    @Test
    void a_moment_says_that_it_is_in_utc() {
        assertThat(ENGLISH.moment(MOMENT)).isEqualTo("24 Nov 2026, 09:40 UTC");
        assertThat(ENGLISH.second(MOMENT)).isEqualTo("24 Nov 2026, 09:40:07 UTC");
        assertThat(ENGLISH.time(MOMENT)).isEqualTo("09:40 UTC");
        assertThat(ENGLISH.today(MOMENT)).isEqualTo("Tuesday, 24 November 2026");
        assertThat(new Dates(RUSSIAN).today(MOMENT)).isEqualTo("Вторник, 24 ноября 2026");
    }

    @Test
    void a_refusal_that_names_a_date_writes_it_as_all_pages_do() {
        assertThat(Text.in(Locale.ENGLISH, "position.refusal.hold_longer", "Al-Qa'ida", DAY))
                .contains("until 24 Nov 2026,");
        assertThat(Text.in(RUSSIAN, "position.refusal.hold_longer", "Al-Qa'ida", DAY))
                .contains("24 нояб. 2026");
        assertThat(ENGLISH.written(LocalTime.of(2, 30))).isEqualTo("02:30");
    }

    @Test
    void a_moment_that_the_trail_has_kept_is_written_as_all_pages_do() {
        Map<String, String> kept = Map.of("number", "3", "until", "2026-11-24T09:40:00Z");

        assertThat(Text.in(Locale.ENGLISH, "trail.deed.deadline_extended", kept))
                .endsWith("24 Nov 2026, 09:40 UTC");
    }

    @Test
    void a_sentence_is_written_though_there_is_nothing_to_fill_in() {
        Map<String, ?> nothing = null;

        assertThat(Text.in(Locale.ENGLISH, "list_entry.name.removed", nothing)).isNotBlank();
    }

    @Test
    void what_only_looks_like_a_date_stays_as_it_is() {
        assertThat(ENGLISH.written("2027-03-31")).isEqualTo("2027-03-31");
        assertThat(ENGLISH.written("2026-11-24T09:40:00Z brigade")).isEqualTo("2026-11-24T09:40:00Z brigade");
        assertThat(ENGLISH.written("2026-02-30T09:40:00Z")).isEqualTo("2026-02-30T09:40:00Z");
        assertThat(ENGLISH.written(7)).isEqualTo(7);
    }
}
