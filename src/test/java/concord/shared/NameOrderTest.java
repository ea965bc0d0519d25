package concord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void quotation_marks_hyphens_and_blanks_do_not_count() {
        assertThat(sorted(RUSSIAN, "Боко Харам", "«Аль-Каида»", "“Арм”", "Аль Акса"))
                .containsExactly("Аль Акса", "«Аль-Каида»", "“Арм”", "Боко Харам");
    }

    @Test
    void the_readers_alphabet_comes_first() {
        assertThat(sorted(RUSSIAN, "Hamas", "Хамас")).containsExactly("Хамас", "Hamas");
        assertThat(sorted(Locale.ENGLISH, "Хамас", "Hamas")).containsExactly("Hamas", "Хамас");
    }

    @Test
    void letters_with_marks_stand_among_those_without() {
        assertThat(sorted(Locale.ENGLISH, "Ezra", "Éire", "Eire", "Ejército"))
                .containsExactly("Eire", "Éire", "Ejército", "Ezra");
    }

    @Test
    void what_differs_by_a_mark_alone_is_always_in_one_order() {
        assertThat(sorted(Locale.ENGLISH, "“Blue”", "Blue"))
                .isEqualTo(sorted(Locale.ENGLISH, "Blue", "“Blue”"))
                .isEqualTo(List.of("Blue", "“Blue”").stream()
                        .sorted(NameOrder.texts(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void a_database_that_sorts_by_bytes_comes_to_the_same_order() {
        List<String> names = List.of(
                "Blue",
                "“Blue”",
                "«Аль-Каида»",
                "Аль Акса",
                "Hamas",
                "Хамас",
                "(Éire)",
                "Eire",
                "[Ezra]",
                "x".repeat(500));
        for (Locale reader : List.of(Locale.ENGLISH, RUSSIAN)) {
            assertThat(names.stream()
                            .sorted((one, other) -> Arrays.compareUnsigned(
                                    NameOrder.place(one, reader), NameOrder.place(other, reader)))
                            .toList())
                    .isEqualTo(NameOrder.sorted(names, Function.identity(), reader));
        }
        assertThat(NameOrder.place("Ж".repeat(2000), RUSSIAN)).hasSizeLessThanOrEqualTo(NameOrder.LONGEST_PLACE);
    }

    private static List<String> sorted(Locale reader, String... names) {
        return NameOrder.sorted(List.of(names), Function.identity(), reader);
    }
}
