package concord.round;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.InContainer;
import concord.portal.TestedMoments;
import concord.portal.Visitor;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms that count working days, and that delegations have accepted, do not become shorter by the chair alone. */
class HolidaysOfTermsIT extends InContainer {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void a_holiday_that_is_taken_back_counts_to_the_second_for_terms_that_were_circulated_before() throws SQLException {
        setClock(TestedMoments.start());
        Visitor chair = loggedIn("chair");
        String round = open(chair);
        Instant before = earliest(chair);
        String day = LocalDate.ofInstant(before, MOSCOW).toString();

        assertThat(talks(chair, "addHoliday", "us", day)).isEqualTo("added");
        Instant after = earliest(chair);
        assertThat(after).isAfter(before);
        assertThat(talks(chair, "addHoliday", "us", day)).isEqualTo("holidays.refusal.known");
        assertThat(talks(chair, "effect", "us", day)).isEqualTo(after.toString());
        assertThat(talks(chair, "takeHolidayBack", "us", day)).isEqualTo("taken back");
        assertThat(talks(chair, "takeHolidayBack", "us", day)).isEqualTo("holidays.refusal.gone");
        assertThat(earliest(chair)).isEqualTo(after);
        assertThat(propose(chair, round, after.minusSeconds(1))).isEqualTo("round.refusal.short");
        assertThat(propose(chair, round, after)).isNotEqualTo("round.refusal.short");
        assertThat(talks(chair, "closeRound", round, "The test is over.")).isEqualTo("closed");
        assertThat(earliest(chair)).isEqualTo(before);
        allAreTold(day);
    }

    /** Heads in their inbox, everybody who reads the trail there. */
    private void allAreTold(String day) {
        for (String head : new String[] {"us.head", "ru.head"}) {
            assertThat(loggedIn(head).get("inbox/index.xhtml?part=info").body()).contains("removed a holiday of");
        }
        assertThat(loggedIn("us.delegate").get("inbox/index.xhtml?part=info").body())
                .doesNotContain("removed a holiday of");
        for (String reader : new String[] {"ru.delegate", "chair", "administrator"}) {
            assertThat(loggedIn(reader).get("trail/index.xhtml").body())
                    .contains("added " + day)
                    .contains("removed " + day);
        }
    }

    private String open(Visitor chair) {
        String terms = talks(chair, "circulate", "", "");
        for (String head : new String[] {"us.head", "ru.head"}) {
            ask(loggedIn(head), "round", Map.of("do", "accept", "on", terms, "text", ""));
        }
        return ask(chair, "round", Map.of("do", "open", "on", terms, "text", ""));
    }

    private static Instant earliest(Visitor chair) {
        return Instant.parse(talks(chair, "earliest", "", ""));
    }

    private static String propose(Visitor chair, String round, Instant deadline) {
        return talks(
                chair,
                "propose",
                round,
                LocalDateTime.ofInstant(deadline, MOSCOW).toString());
    }

    private static String talks(Visitor visitor, String deed, String on, String text) {
        return ask(visitor, "talks", Map.of("do", deed, "on", on, "text", text));
    }
}
