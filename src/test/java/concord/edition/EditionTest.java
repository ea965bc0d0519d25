package concord.edition;

import static concord.edition.SampleEditions.ADOPTED;
import static concord.edition.SampleEditions.DE;
import static concord.edition.SampleEditions.RU;
import static concord.edition.SampleEditions.TERMS;
import static concord.edition.SampleEditions.US;
import static concord.edition.SampleEditions.blue;
import static concord.edition.SampleEditions.green;
import static concord.edition.SampleEditions.id;
import static concord.edition.SampleEditions.organisation;
import static concord.edition.SampleEditions.primary;
import static concord.edition.SampleEditions.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concord.shared.Name;
import concord.shared.NameKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
    @Test
    void the_order_in_which_it_is_filled_does_not_matter() {
        Edition turned = new Edition(3, ADOPTED, TERMS, List.of(RU, US), List.of(DE), List.of(green(), turned(blue())));

        assertThat(turned).isEqualTo(sample());
        assertThat(EditionFile.of(turned, List.of()).bytes())
                .isEqualTo(EditionFile.of(sample(), List.of()).bytes());
    }

    @Test
    void two_organisations_of_one_agreed_name_are_put_in_order_by_their_entries() {
        List<Organisation> same = List.of(organisation("Red Guard", id(8)), organisation("Red Guard", id(7)));

        assertThat(SampleEditions.edition(1, same).organisations())
                .containsExactly(same.get(1), same.get(0))
                .isEqualTo(SampleEditions.edition(1, List.of(same.get(1), same.get(0)))
                        .organisations());
    }

    @Test
    void a_name_or_a_reservation_that_comes_twice_counts_once() {
        Name alias = new Name(NameKind.ALSO_KNOWN_AS, "Azure Front", "en", "Latn");
        Reservation doubt = new Reservation("us", "en", "Not its charity.");

        assertThat(new Listed("us", id(1), 1, primary("Blue Front"), List.of(alias, alias)).otherNames())
                .containsExactly(alias);
        assertThat(organisation("Red Guard", List.of(doubt, doubt), id(1)).reservations())
                .containsExactly(doubt);
    }

    @Test
    void every_participant_has_a_stance_on_every_organisation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(1, ADOPTED, TERMS, List.of(US, RU, DE), List.of(), List.of(green())));
    }

    @Test
    void who_is_said_to_list_an_organisation_has_an_entry_for_it() {
        Organisation claimed = new Organisation(
                green().agreedName(),
                green().listed(),
                Map.of("us", Assent.LISTED, "ru", Assent.LISTED),
                List.of(),
                false);

        assertThatIllegalArgumentException().isThrownBy(() -> SampleEditions.edition(1, List.of(claimed)));
    }

    @Test
    void who_lists_an_organisation_is_not_said_to_support_it() {
        Organisation shy = new Organisation(
                green().agreedName(),
                green().listed(),
                Map.of("us", Assent.SUPPORT, "ru", Assent.SUPPORT),
                List.of(),
                false);

        assertThatIllegalArgumentException().isThrownBy(() -> SampleEditions.edition(1, List.of(shy)));
    }

    @Test
    void no_entry_stands_in_two_organisations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SampleEditions.edition(1, List.of(organisation("Red", id(1)), organisation("Grey", id(1)))));
    }

    @Test
    void a_delegation_that_has_left_keeps_its_reservations_and_a_stranger_has_none() {
        Organisation reserved = organisation("Red", List.of(new Reservation("de", "de", "Nein.")), id(1));
        Organisation strange = organisation("Red", List.of(new Reservation("fr", "fr", "Non.")), id(1));

        assertThat(SampleEditions.edition(1, List.of(reserved)).organisations()).containsExactly(reserved);
        assertThatIllegalArgumentException().isThrownBy(() -> SampleEditions.edition(1, List.of(strange)));
    }

    @Test
    void nobody_takes_part_twice_and_somebody_does() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(1, ADOPTED, TERMS, List.of(US, RU, US), List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(1, ADOPTED, TERMS, List.of(US), List.of(US), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(1, ADOPTED, TERMS, List.of(), List.of(), List.of()));
    }

    @Test
    void numbers_count_from_one_and_moments_have_four_digits_of_a_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleEditions.edition(0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Listed("us", id(1), 0, primary("Blue"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(1, Instant.MAX, TERMS, List.of(US), List.of(), List.of()));
    }

    @Test
    void the_first_moment_of_year_0_and_the_last_of_year_9999_can_be_read_by_all_and_none_beyond() {
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant beyond = Instant.parse("+10000-01-01T00:00:00Z");

        assertThat(at(first).adoptedAt()).isEqualTo(first);
        assertThat(at(beyond.minusNanos(1)).adoptedAt()).isBefore(beyond);
        assertThatIllegalArgumentException().isThrownBy(() -> at(first.minusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> at(beyond));
    }

    private static Edition at(Instant moment) {
        return new Edition(1, moment, TERMS, List.of(US), List.of(), List.of());
    }

    @Test
    void a_stranger_lists_nothing() {
        Organisation strange = new Organisation(
                primary("Red"),
                List.of(new Listed("fr", id(1), 1, primary("Red"), List.of())),
                Map.of("us", Assent.SUPPORT, "ru", Assent.SUPPORT),
                List.of(),
                false);

        assertThatIllegalArgumentException().isThrownBy(() -> SampleEditions.edition(1, List.of(strange)));
    }

    @Test
    void an_organisation_is_listed_by_somebody_and_its_name_is_primary() {
        Name alias = new Name(NameKind.ALSO_KNOWN_AS, "Red", "en", "Latn");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(primary("Red"), List.of(), Map.of(), List.of(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(alias, green().listed(), green().stances(), List.of(), false));
    }

    @Test
    void an_entry_has_one_primary_name_and_others_that_are_not() {
        Name alias = new Name(NameKind.ALSO_KNOWN_AS, "Red", "en", "Latn");

        assertThatIllegalArgumentException().isThrownBy(() -> new Listed("us", id(1), 1, alias, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listed("us", id(1), 1, primary("Red"), List.of(primary("Rouge"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listed(
                        "us",
                        id(1),
                        1,
                        primary("Red"),
                        List.of(new Name(NameKind.ALSO_KNOWN_AS, "Two\nlines", "en", "Latn"))));
    }

    @Test
    void what_a_name_says_of_its_language_and_script_is_plain_too() {
        for (Name turned : List.of(
                new Name(NameKind.PRIMARY, "Red", "\u202E", "Latn"),
                new Name(NameKind.PRIMARY, "Red", "en", "\u202E"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Listed("us", id(1), 1, turned, List.of()));
        }
    }

    @Test
    void a_delegation_is_known_by_a_code_wherever_it_is_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Listed("US", id(1), 1, primary("Red"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("u", "en", "No."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(
                        primary("Red"), green().listed(), Map.of("no code", Assent.LISTED), List.of(), false));
    }

    @Test
    void the_characters_beside_the_halves_are_whole() {
        assertThat(new Reservation("us", "en", "\uD7FF\uE000").text()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("us", "en", "x\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("us", "en", "x\uDFFF"));
    }

    @Test
    void a_match_needs_two_entries_to_be_presumed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Organisation(green().agreedName(), green().listed(), green().stances(), List.of(), true));
    }

    @Test
    void no_text_holds_half_a_character_or_what_turns_the_text_round_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("us", "en", "half \uD83D"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("us", "en", "turned \u202E"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("us", "en", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listed("us", id(1), 1, primary("Blue \u2066"), List.of()));
    }

    @Test
    void only_terms_and_reservations_have_several_lines() {
        assertThat(new Reservation("us", "en", "One.\nTwo.").text()).hasLineCount(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Participant("us", "United\nStates", "США"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listed("us", id(1), 1, primary("Blue\u2028Front"), List.of()));
    }

    @Test
    void a_reservation_says_its_language_by_a_tag() {
        assertThat(new Reservation("us", "en-GB", "No.").language()).isEqualTo("en-GB");
        for (String wrong : List.of("", "English language", "en_GB", "e")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new Reservation("us", wrong, "No."));
        }
    }

    @Test
    void observers_see_agreed_names_number_moment_and_hash_alone() {
        EditionExtract extract = sample().extract();

        assertThat(extract.agreedNames()).extracting(Name::text).containsExactly("Blue Front", "Зелёная армия");
        assertThat(extract.number()).isEqualTo(3);
        assertThat(extract.adoptedAt()).isEqualTo(ADOPTED);
        assertThat(extract.hash()).isEqualTo(EditionFile.hash(sample()));
        assertThat(EditionExtract.class.getRecordComponents()).hasSize(4);
    }

    private static Organisation turned(Organisation organisation) {
        return new Organisation(
                organisation.agreedName(),
                backwards(organisation.listed().stream()
                        .map(listed -> new Listed(
                                listed.delegation(),
                                listed.entry(),
                                listed.version(),
                                listed.primaryName(),
                                backwards(listed.otherNames())))
                        .toList()),
                organisation.stances(),
                backwards(organisation.reservations()),
                organisation.matchPresumed());
    }

    private static <T> List<T> backwards(List<T> all) {
        List<T> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void the_agreed_name_is_a_line() {
        Name broken = new Name(NameKind.PRIMARY, "Green\nArmy", "en", "Latn");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(broken, green().listed(), green().stances(), List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru_RU", "no tag"})
    void the_language_of_a_reservation_is_a_tag(String language) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reservation("us", language, "No."));
        assertThat(new Reservation("us", "en-GB", "No.").language()).isEqualTo("en-GB");
    }

    @Test
    void an_initial_is_of_a_delegation_in_a_line_at_a_moment_under_a_hash() {
        String hash = "0".repeat(64);
        Instant at = SampleEditions.ADOPTED;

        assertThatIllegalArgumentException().isThrownBy(() -> new Initial("no code", "Head", at, hash));
        assertThatIllegalArgumentException().isThrownBy(() -> new Initial("us", "Head\nof all", at, hash));
        assertThatIllegalArgumentException().isThrownBy(() -> new Initial("us", "Head", Instant.MAX, hash));
        assertThatIllegalArgumentException().isThrownBy(() -> new Initial("us", "Head", at, hash.replace('0', 'A')));
        assertThat(new Initial("us", "Head", at, hash).by()).isEqualTo("Head");
    }
}
