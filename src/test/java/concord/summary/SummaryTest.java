package concord.summary;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Agreement;
import concord.joint.Tally;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Name LATIN = new Name(NameKind.PRIMARY, "Blue Front", "en", "Latn");
    private static final Name CYRILLIC = new Name(NameKind.PRIMARY, "«Синий фронт»", "ru", "Cyrl");
    private static final Name ARABIC = new Name(NameKind.PRIMARY, "الجبهة الزرقاء", "ar", "Arab");

    @Test
    void an_organisation_has_the_name_in_the_script_of_the_reader() {
        assertThat(agreed(RUSSIAN, List.of(Set.of(LATIN, CYRILLIC, ARABIC)))).containsExactly("«Синий фронт»");
        assertThat(agreed(Locale.ENGLISH, List.of(Set.of(LATIN, CYRILLIC, ARABIC))))
                .containsExactly("Blue Front");
    }

    @Test
    void where_there_is_none_it_has_the_latin_one() {
        assertThat(agreed(RUSSIAN, List.of(Set.of(ARABIC, LATIN)))).containsExactly("Blue Front");
    }

    @Test
    void where_there_is_no_latin_one_either_it_has_a_name_still() {
        assertThat(agreed(Locale.ENGLISH, List.of(Set.of(ARABIC)))).containsExactly("الجبهة الزرقاء");
    }

    @Test
    void of_several_readable_names_the_first_in_the_alphabet_is_taken_in_whatever_order_they_come() {
        Name other = new Name(NameKind.PRIMARY, "Azure Front", "en", "Latn");

        assertThat(agreed(Locale.ENGLISH, List.of(Set.of(LATIN, other)))).containsExactly("Azure Front");
        assertThat(agreed(Locale.ENGLISH, List.of(Set.of(other, LATIN)))).containsExactly("Azure Front");
    }

    @Test
    void names_stand_in_the_order_of_the_alphabet() {
        Name capital = new Name(NameKind.PRIMARY, "ZEBRA", "en", "Latn");
        Name small = new Name(NameKind.PRIMARY, "al-Azraq", "en", "Latn");

        assertThat(agreed(Locale.ENGLISH, List.of(Set.of(capital), Set.of(LATIN), Set.of(small))))
                .containsExactly("al-Azraq", "Blue Front", "ZEBRA");
    }

    @Test
    void where_there_is_none_it_has_the_latin_one_whatever_sign_that_begins_with() {
        Name quoted = new Name(NameKind.PRIMARY, "“Blue Front”", "en", "Latn");

        assertThat(agreed(RUSSIAN, List.of(Set.of(ARABIC, quoted)))).containsExactly("“Blue Front”");
    }

    @Test
    void agreed_organisations_stand_in_an_order_that_tells_nothing_of_the_rows() {
        Name azure = new Name(NameKind.PRIMARY, "Azure Front", "en", "Latn");
        Name last = new Name(NameKind.PRIMARY, "«Яркий фронт»", "ru", "Cyrl");
        Name russian = new Name(NameKind.PRIMARY, "«Лазурный фронт»", "ru", "Cyrl");

        assertThat(Summary.of(tally(List.of(Set.of(LATIN, CYRILLIC), Set.of(azure, last), Set.of(LATIN, russian))))
                        .agreed())
                .containsExactly(
                        new AgreedName(azure, last), new AgreedName(LATIN, russian), new AgreedName(LATIN, CYRILLIC));
    }

    @Test
    void a_state_that_no_row_is_in_counts_none() {
        Summary summary = Summary.of(tally(List.of(Set.of(LATIN))));

        assertThat(summary.rowsIn(Agreement.CONTESTED)).isZero();
        assertThat(summary.blank()).isFalse();
    }

    private static List<String> agreed(Locale reader, List<Set<Name>> organisations) {
        return Summary.of(tally(organisations)).names(reader).stream()
                .map(Name::text)
                .toList();
    }

    private static Tally tally(List<Set<Name>> organisations) {
        return new Tally(
                new Revision(3, Instant.EPOCH),
                2,
                Map.of(Agreement.AGREED, 1, Agreement.LISTED_BY_SOME, 7),
                organisations,
                List.of());
    }
}
