package concord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.deed.AboutComment.CommentWritten;
import concord.deed.AboutPosition.PositionStated;
import concord.deed.Consequence.PositionContested;
import concord.deed.Consequence.PositionStale;
import concord.deed.Happening;
import concord.shared.Audience;
import concord.shared.Stance;
import concord.web.Reader;
import concord.web.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lines of the inbox say, in each language. */
class InboxSentencesTest {
    private static final UUID ENTRY = UUID.randomUUID();

    static Iterable<Locale> languages() {
        return Reader.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_a_delegation_says_is_read_where_reading_it_counts_as_opening(Locale language) {
        assertThat(sentence(language, "stated", stated(Stance.OBJECT)))
                .isEqualTo(sentence(language, "stated", stated(Stance.SUPPORT)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_comment_to_one_delegation_is_told_from_one_to_all(Locale language) {
        assertThat(sentence(language, "commented", comment(Audience.ONE)))
                .isNotEqualTo(sentence(language, "commented", comment(Audience.ALL)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void who_contests_a_change_is_told_from_who_has_made_it(Locale language) {
        assertThat(sentence(language, "stale", new PositionContested(ENTRY, "Name", 7, Set.of())))
                .contains("7")
                .isNotEqualTo(sentence(language, "stale", new PositionStale(ENTRY, "Name", Set.of())));
    }

    private static PositionStated stated(Stance stance) {
        return new PositionStated(List.of(ENTRY), "Name", stance, Set.of(), Optional.empty());
    }

    private static CommentWritten comment(Audience audience) {
        return new CommentWritten(ENTRY, "Name", audience, Optional.empty(), "");
    }

    private static String sentence(Locale language, String kind, Happening what) {
        Map<String, Object> words = new HashMap<>(what.details());
        words.put("count", 1L);
        words.put("by", "A");
        words.put("deed", what.key());
        return Text.in(language, "inbox.kind." + kind, words);
    }
}
