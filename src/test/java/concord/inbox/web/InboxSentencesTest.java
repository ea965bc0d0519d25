package concord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.web.Reader;
import concord.web.Text;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lines of the inbox say, in each language. */
class InboxSentencesTest {
    static Iterable<Locale> languages() {
        return Reader.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_a_delegation_says_is_read_where_reading_it_counts_as_opening(Locale language) {
        assertThat(sentence(language, "stated", "position_object", "Name"))
                .isEqualTo(sentence(language, "stated", "position_support", "Name"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_comment_to_one_delegation_is_told_from_one_to_all(Locale language) {
        assertThat(sentence(language, "commented", "comment_one", "Name"))
                .isNotEqualTo(sentence(language, "commented", "comment_all", "Name"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void who_contests_a_change_is_told_from_who_has_made_it(Locale language) {
        assertThat(sentence(language, "stale", "position_contested", "Name", "7"))
                .contains("7")
                .isNotEqualTo(sentence(language, "stale", "position_stale", "Name"));
    }

    private static String sentence(Locale language, String kind, String deed, String... details) {
        Object[] args = new Object[3 + details.length];
        args[0] = 1L;
        args[1] = "A";
        args[2] = deed;
        System.arraycopy(details, 0, args, 3, details.length);
        return Text.in(language, "inbox.kind." + kind, args);
    }
}
