package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account wants of its mail. */
class InboxReaderTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

    private final InboxReader reader = new InboxReader(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x:a@b.test,c@d.test;",
                "x:a@b.test;",
                "a@b.test,c@d.test",
                "Some Body <a@b.test>",
                "somebody",
                "кто@ministry.example",
                "somebody@министерство.example"
            })
    void what_is_not_one_address_is_refused(String address) {
        assertThatThrownBy(() -> reader.wants(new MailSettings(address, true, RUSSIAN), NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void mail_is_written_in_the_language_of_the_page_on_which_it_was_asked_for() {
        reader.wants(new MailSettings("somebody@ministry.example", true, RUSSIAN), NOW);

        assertThat(reader.mailLanguage(Optional.empty())).isEqualTo(RUSSIAN);
    }

    @Test
    void mail_is_written_in_the_language_that_the_account_has_chosen() {
        reader.wants(new MailSettings("somebody@ministry.example", true, Locale.ENGLISH), NOW);

        assertThat(reader.mailLanguage(Optional.of("ru"))).isEqualTo(RUSSIAN);
    }
}
