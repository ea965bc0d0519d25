package concord.edition;

import static concord.edition.SampleEditions.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Whatever is handed in, the answer is a sentence. */
class BadFileTest {
    private static final String GOOD =
            new String(EditionFile.of(sample(), List.of()).bytes(), StandardCharsets.UTF_8);

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertRefused(new byte[] {'{', '"', (byte) 0xFF, '"', '}'}, "edition.refusal.not_utf8");
        assertRefused(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}, "edition.refusal.not_utf8");
        assertRefused(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, "edition.refusal.not_utf8");
        assertRefused(GOOD.getBytes(StandardCharsets.UTF_16), "edition.refusal.not_utf8");
    }

    @Test
    void what_is_not_json_to_the_letter_is_refused() {
        for (String bad : List.of(
                "",
                " ",
                "nothing",
                "{",
                "{'format':1}",
                "{\"format\":1,}",
                "{\"format\":01}",
                "{\"format\":NaN}",
                "{\"format\":TRUE}",
                "{\"format\":\"\t\"}",
                "{\"format\":\"\\x\"}",
                "{\"format\":1}//",
                "[".repeat(100_000),
                GOOD + "{}",
                GOOD.substring(0, GOOD.length() - 3))) {
            assertRefused(bad, "edition.refusal.not_json");
        }
    }

    @Test
    void half_a_character_is_refused() {
        assertRefused(GOOD.replace("charity", "\\ud83d"), "edition.refusal.not_json");
        assertRefused(GOOD.replace("charity", "\\udfe6\\ud83d"), "edition.refusal.not_json");
        assertRefused(GOOD.replace("\"title\"", "\"\\udead\""), "edition.refusal.not_json");
    }

    @Test
    void a_member_that_comes_twice_is_refused_however_deep_and_however_it_is_written() {
        assertRefused(
                GOOD.replace("\"format\"", "\"format\": \"concord-edition-1\", \"format\""), "edition.refusal.twice");
        assertRefused(GOOD.replace("\"title\"", "\"title\": \"x\", \"t\\u0069tle\""), "edition.refusal.twice");
    }

    @Test
    void numbers_are_whole_plain_and_not_beyond_what_all_can_read() {
        for (String bad :
                List.of("-3", "-0", "3.0", "3e0", "2147483648", "9007199254740993", "1e400", "9".repeat(400))) {
            assertRefused(GOOD.replace("\"number\": 3", "\"number\": " + bad), "edition.refusal.number");
        }
    }

    @Test
    void another_format_is_refused_before_anything_else_is_asked() {
        assertRefused("{\"format\":\"concord-edition-2\",\"more\":1}", "edition.refusal.format");
    }

    @Test
    void what_is_missing_is_named_by_its_place() {
        assertThat(assertRefused("{}", "edition.refusal.missing")).containsExactly("$.format");
        assertThat(assertRefused(
                        GOOD.replace("\"scope\": \"Who takes part in the talks\",", ""), "edition.refusal.missing"))
                .containsExactly("$.edition.terms.scope");
    }

    @Test
    void what_nobody_asks_for_is_named_by_its_place() {
        assertThat(assertRefused(
                        GOOD.replace("\"english\": \"Germany\"", "\"english\": \"Germany\", \"note\": null"),
                        "edition.refusal.unknown"))
                .containsExactly("$.edition.departed[0].note");
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        assertRefused("[]", "edition.refusal.kind");
        assertRefused("null", "edition.refusal.kind");
        assertRefused(GOOD.replace("\"number\": 3", "\"number\": \"3\""), "edition.refusal.kind");
        assertRefused(GOOD.replace("\"initials\": []", "\"initials\": {}"), "edition.refusal.kind");
        assertRefused(GOOD.replace("\"initials\": []", "\"initials\": [1]"), "edition.refusal.kind");
        assertRefused(GOOD.replace("\"match_presumed\": true", "\"match_presumed\": 1"), "edition.refusal.kind");
        assertRefused(GOOD.replace("\"title\": \"Colours, first round\"", "\"title\": null"), "edition.refusal.kind");
    }

    @Test
    void a_value_that_cannot_stand_there_is_refused() {
        assertThat(assertRefused(GOOD.replace("through_chair", "anonymous"), "edition.refusal.unfit"))
                .containsExactly("$.edition.terms");
        assertRefused(GOOD.replace("2015-12-01", "2015-02-30"), "edition.refusal.unfit");
        assertRefused(GOOD.replace("2015-12-18T15:00:00.250Z", "yesterday"), "edition.refusal.unfit");
        assertRefused(GOOD.replace("\"ru\": \"listed\"", "\"ru\": \"support\""), "edition.refusal.unfit");
        assertRefused(GOOD.replace("charity", "\u202Echarity"), "edition.refusal.unfit");
        assertRefused(GOOD.replaceFirst("\"sha256\": \".", "\"sha256\": \""), "edition.refusal.unfit");
    }

    @Test
    void what_says_the_same_in_another_way_is_refused_because_it_has_a_second_hash() {
        assertRefused(GOOD.replace("15:00:00.250Z", "15:00:00.25Z"), "edition.refusal.otherwise");
        assertRefused(
                GOOD.replace("00000000-0000-4000-0000-000000000001", "0-0-4000-0-1"), "edition.refusal.otherwise");
    }

    @Test
    void a_hash_that_is_none_is_refused() {
        Verification tried = Verification.of(EditionFiles.utf8(GOOD), Optional.of("12ab"));

        assertThat(tried.refusal()).map(Refused::key).contains("edition.refusal.hash");
        assertThat(tried.holds()).isFalse();
    }

    @Test
    void what_a_refusal_quotes_is_short_and_turns_no_text() {
        List<String> quoted =
                assertRefused("{\"format\":\"\u202E" + "🟦".repeat(5_000) + "\"}", "edition.refusal.format");

        assertThat(quoted.get(0)).doesNotContain("\u202E").hasSizeLessThan(500).endsWith("🟦…");
    }

    @Test
    void a_refused_content_has_a_hash_where_it_has_one() {
        assertThat(Verification.of(EditionFiles.utf8(GOOD.replace("through_chair", "anonymous")), Optional.empty())
                        .computed())
                .isPresent();
        assertThat(Verification.of(EditionFiles.utf8("[]"), Optional.empty()).computed())
                .isEmpty();
    }

    @Test
    void noise_is_answered_too() {
        Random random = new Random(20151218);
        byte[] good = EditionFiles.utf8(GOOD);
        for (int i = 0; i < 5000; i++) {
            byte[] noisy = good.clone();
            for (int many = random.nextInt(4); many >= 0; many--) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            assertThat(Verification.of(noisy, Optional.empty())).isNotNull();
        }
    }

    private static List<String> assertRefused(String file, String key) {
        assertThat(file).isNotEqualTo(GOOD);
        return assertRefused(EditionFiles.utf8(file), key);
    }

    private static List<String> assertRefused(byte[] file, String key) {
        Verification tried = Verification.of(file, Optional.empty());

        assertThat(tried.refusal()).map(Refused::key).contains(key);
        assertThat(tried.edition()).isEmpty();
        assertThat(tried.holds()).isFalse();
        assertThat(ResourceBundle.getBundle("concord.messages", Locale.ROOT).getString(key))
                .isNotBlank();
        return tried.refusal().orElseThrow().args();
    }
}
