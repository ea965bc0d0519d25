package concord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorWordingTest {
    private static final Limits SMALL = new Limits(3, 2, 5, 10);

    private static final List<String[]> BROKEN = List.of(
            new String[] {""},
            new String[] {"remarks,x,remarks"},
            new String[] {"primary_name", "a,b", "c", "d", "e", "f"},
            new String[] {"number,primary_name", "1,a", "1,a", "x,a"},
            new String[] {"primary_name,acronyms", "a|b,", ",a", "a,a|b @X|abcdef"},
            new String[] {"primary_name,acronyms,regions", "a,b|c,1|2|3"},
            new String[] {"primary_name,authority,reference,decided_on", "a,b,1|2,1.1.20"},
            new String[] {"primary_name", "\u2800"},
            new String[] {"primary_name,,remarks", "a,b,"},
            new String[] {"primary_name", "\"a"});

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_error_is_a_sentence_that_names_its_line(String language) {
        for (String[] lines : BROKEN) {
            List<RowError> errors = ListFiles.read(SMALL, lines).errors();
            assertThat(errors).isNotEmpty();
            for (RowError error : errors) {
                assertThat(sentence(error, language))
                        .as(error.key())
                        .doesNotContain("{")
                        .endsWith(".")
                        .contains(error.key().endsWith("empty") ? "." : " " + error.line() + ":");
            }
        }
    }

    private static String sentence(RowError error, String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle(
                "concord.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(error.key()), locale)
                .format(error.args().toArray());
    }
}
