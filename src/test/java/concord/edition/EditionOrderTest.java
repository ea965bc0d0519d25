package concord.edition;

import static concord.edition.SampleEditions.id;
import static concord.edition.SampleEditions.organisation;
import static concord.edition.SampleEditions.primary;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.Name;
import concord.shared.NameKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The one order in which everything in an edition stands: what decides first, and what where that is the same. */
class EditionOrderTest {
    private static final String HASH = "0".repeat(64);
    private static final String OTHER = "1".repeat(64);
    private static final Instant AT = SampleEditions.ADOPTED;

    @Test
    void organisations_by_the_text_of_their_name_its_language_its_script_and_their_first_entry() {
        List<Organisation> inOrder = List.of(
                named("Blue", "uz", "Latn", id(9)),
                named("Red", "en", "Latn", id(8)),
                named("Red", "uz", "Cyrl", id(7)),
                named("Red", "uz", "Latn", id(5)),
                named("Red", "uz", "Latn", id(6)));

        assertThat(SampleEditions.edition(1, backwards(inOrder)).organisations())
                .isEqualTo(inOrder);
        assertThat(SampleEditions.edition(1, inOrder).organisations()).isEqualTo(inOrder);
    }

    @Test
    void entries_by_delegation_and_then_by_how_their_id_is_written() {
        UUID written = UUID.fromString("8f000000-0000-4000-8000-000000000001");
        List<Listed> inOrder =
                List.of(listed("de", id(9)), listed("ru", id(1)), listed("ru", id(2)), listed("ru", written));

        assertThat(of(backwards(inOrder), List.of()).listed()).isEqualTo(inOrder);
    }

    @Test
    void other_names_by_kind_text_language_and_script() {
        List<Name> inOrder = List.of(
                new Name(NameKind.ALSO_KNOWN_AS, "Azure", "uz", "Latn"),
                new Name(NameKind.ALSO_KNOWN_AS, "Blue", "en", "Latn"),
                new Name(NameKind.ALSO_KNOWN_AS, "Blue", "uz", "Cyrl"),
                new Name(NameKind.ALSO_KNOWN_AS, "Blue", "uz", "Latn"),
                new Name(NameKind.ACRONYM, "AB", "en", "Latn"));

        assertThat(new Listed("us", id(1), 1, primary("Blue Front"), backwards(inOrder)).otherNames())
                .isEqualTo(inOrder);
    }

    @Test
    void reservations_by_delegation_language_and_text() {
        List<Reservation> inOrder = List.of(
                new Reservation("de", "ru", "Нет."),
                new Reservation("ru", "en", "No."),
                new Reservation("ru", "ru", "Да."),
                new Reservation("ru", "ru", "Нет."));

        assertThat(organisation("Red", backwards(inOrder), id(1)).reservations())
                .isEqualTo(inOrder);
    }

    @Test
    void initials_by_moment_delegation_title_and_hash() {
        List<Initial> inOrder = List.of(
                new Initial("us", "Head", AT, OTHER),
                new Initial("de", "Head", AT.plusSeconds(1), OTHER),
                new Initial("ru", "Deputy", AT.plusSeconds(1), OTHER),
                new Initial("ru", "Head", AT.plusSeconds(1), HASH),
                new Initial("ru", "Head", AT.plusSeconds(1), OTHER));

        assertThat(backwards(inOrder).stream().sorted(Initial.ORDER)).isEqualTo(inOrder);
    }

    private static Organisation named(String text, String language, String script, UUID entry) {
        Organisation any = organisation(text, entry);
        return new Organisation(
                new Name(NameKind.PRIMARY, text, language, script), any.listed(), any.stances(), List.of(), false);
    }

    private static Listed listed(String delegation, UUID entry) {
        return new Listed(delegation, entry, 1, primary("Red"), List.of());
    }

    private static Organisation of(List<Listed> listed, List<Reservation> reservations) {
        return new Organisation(primary("Red"), listed, Map.of("ru", Assent.LISTED), reservations, false);
    }

    private static <T> List<T> backwards(List<T> all) {
        List<T> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }
}
