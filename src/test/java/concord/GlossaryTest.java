package concord;

import static concord.security.Role.DELEGATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import concord.deed.AboutAccount.AccountAssigned;
import concord.security.Consent;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One thing has one word, and the Russian word of the glossary is the one on the screens. */
class GlossaryTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void the_russian_words_of_the_glossary_stand_on_the_screens() throws IOException {
        String screens = wording("messages_ru.properties").values().toString().toLowerCase(RUSSIAN);
        Map<String, String> words = words();
        for (String word : List.of("name", "weak name", "private notes", "own list", "list file", "draft")) {
            assertThat(screens).as(word).contains(words.get(word));
        }
    }

    @Test
    void a_name_and_a_note_have_one_russian_word_each() throws IOException {
        wording("messages_ru.properties").forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).doesNotContainIgnoringCase("служебные пометки");
            if (key.toString().startsWith("resemblance.")) {
                assertThat(text.toString()).as(key.toString()).doesNotContainIgnoringCase("назван");
            }
        });
    }

    @Test
    void a_move_to_another_delegation_is_not_called_another_role() throws IOException {
        Map<String, String> moved = new AccountAssigned(
                        UUID.randomUUID(), "a.delegate", DELEGATE, "aa", DELEGATE, "bb", Consent.NONE)
                .details();
        assertThat(said("messages.properties", Locale.ENGLISH, moved))
                .isEqualTo("Another role or delegation for “a.delegate”:"
                        + " from delegate, delegation “aa” to delegate, delegation “bb”.");
        assertThat(said("messages_ru.properties", RUSSIAN, moved))
                .isEqualTo("«a.delegate» — смена роли или делегации; было: делегат, делегация «aa»;"
                        + " назначается: делегат, делегация «bb».");
    }

    private static String said(String bundle, Locale reader, Map<String, String> words) throws IOException {
        return new MessageFormat(wording(bundle).getProperty("trail.deed.account_assigned"), reader).format(words);
    }

    /** The Russian word of each word that has one. */
    private static Map<String, String> words() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/glossary.md"))) {
            return lines.filter(line -> line.startsWith("| "))
                    .map(line -> line.split(" *\\| *", -1))
                    .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2]));
        }
    }

    private static Properties wording(String bundle) throws IOException {
        Properties wording = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of("src/main/resources/concord", bundle))) {
            wording.load(text);
        }
        return wording;
    }
}
