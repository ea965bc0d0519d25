package concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void a_part_of_a_page_that_fails_unexpectedly_is_told_without_the_exception() {
        assertThat(Answer.to(new EJBException(new IllegalStateException()), true))
                .isEqualTo(Answer.FAILED);
    }

    @Test
    void a_whole_page_that_fails_unexpectedly_becomes_the_error_page() {
        assertThat(Answer.to(new EJBException(new IllegalStateException()), false))
                .isEqualTo(Answer.ERROR_PAGE);
    }

    @Test
    void a_refusal_within_other_exceptions_is_a_message() {
        assertThat(Answer.to(new FacesException(new Refusal("portal.name")), true))
                .isEqualTo(Answer.MESSAGE);
    }

    @Test
    void what_is_not_there_is_not_there_for_parts_of_pages_too() {
        assertThat(Answer.to(new FacesException(new NotThere()), true)).isEqualTo(Answer.NOT_THERE);
    }

    @Test
    void a_database_that_is_away_is_told_as_that() {
        Exception away = new SQLNonTransientConnectionException("away");

        assertThat(Answer.to(new EJBException(away), true)).isEqualTo(Answer.UNAVAILABLE);
    }
}
