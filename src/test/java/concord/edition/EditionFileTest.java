package concord.edition;

import static concord.edition.SampleEditions.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EditionFileTest {
    private static final Instant AT = Instant.parse("2015-12-18T16:00:00Z");

    @Test
    void what_is_written_is_read_again() {
        EditionFile file = EditionFile.of(
                sample(), List.of(new Initial("us", "Head of delegation", AT, EditionFile.hash(sample()))));

        assertThat(EditionFromJson.file(StrictJson.read(file.bytes()))).isEqualTo(file);
    }

    @Test
    void it_begins_with_its_format_and_ends_with_hash_and_initials() {
        String file = new String(EditionFile.of(sample(), List.of()).bytes(), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("{\n  \"format\": \"concord-edition-1\",\n  \"edition\": {\n    \"number\": 3,\n")
                .endsWith("  },\n  \"sha256\": \"" + EditionFile.hash(sample()) + "\",\n  \"initials\": []\n}\n")
                .contains("\"text\": \"الجبهة الزرقاء\"", "\"adopted_at\": \"2015-12-18T15:00:00.250Z\"");
    }

    @Test
    void the_hash_is_what_other_tools_computed_of_the_same_content() {
        assertThat(EditionFile.hash(sample()))
                .isEqualTo("444972fa7ab839356d7c832f84a706c129a338a390599a13018f611d3ce8a93a");
    }

    @Test
    void initials_stand_by_moment_in_whatever_order_they_are_given() {
        Initial first = new Initial("us", "Head of delegation", AT, EditionFile.hash(sample()));
        Initial second = new Initial("ru", "Head of delegation", AT.plusSeconds(1), EditionFile.hash(sample()));

        assertThat(EditionFile.of(sample(), List.of(second, first)).bytes())
                .isEqualTo(EditionFile.of(sample(), List.of(first, second)).bytes());
    }

    @Test
    void who_takes_no_part_does_not_initial() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionFile.of(
                        sample(), List.of(new Initial("de", "Head of delegation", AT, EditionFile.hash(sample())))));
    }

    @Test
    void initials_do_not_change_the_hash() {
        assertThat(EditionFile.of(sample(), List.of()).statedHash())
                .isEqualTo(EditionFile.of(sample(), List.of(new Initial("us", "Head", AT, EditionFile.hash(sample()))))
                        .statedHash());
    }

    @Test
    void any_change_of_any_value_of_the_content_gives_another_hash_or_a_refusal() {
        int leaves = values(EditionToJson.edition(sample())).size();
        assertThat(leaves).isGreaterThan(60);

        for (int place = 0; place < leaves; place++) {
            JsonObject changed = EditionToJson.edition(sample());
            values(changed).get(place).run();
            assertThatItIsNoticed(changed.toString());
        }
    }

    @Test
    void any_value_of_the_content_that_is_taken_out_gives_another_hash_or_a_refusal() {
        int values = removals(EditionToJson.edition(sample())).size();

        for (int place = 0; place < values; place++) {
            JsonObject changed = EditionToJson.edition(sample());
            removals(changed).get(place).run();
            assertThatItIsNoticed(changed.toString());
        }
    }

    @Test
    void any_byte_of_the_canonical_form_that_is_turned_gives_another_hash_or_a_refusal() {
        byte[] canonical = CanonicalForm.of(EditionToJson.edition(sample()));

        for (int place = 0; place < canonical.length; place++) {
            for (int bits : new int[] {1 << place % 8, 0xFF}) {
                byte[] turned = canonical.clone();
                turned[place] ^= (byte) bits;
                assertThatItIsNoticed(turned, "byte " + place + ", bits " + bits);
            }
        }
    }

    @Test
    void any_byte_of_a_file_that_is_lost_is_noticed_unless_it_was_mere_layout() {
        byte[] whole = EditionFile.of(sample(), List.of()).bytes();

        for (int place = 0; place < whole.length; place++) {
            byte[] shorter = new byte[whole.length - 1];
            System.arraycopy(whole, 0, shorter, 0, place);
            System.arraycopy(whole, place + 1, shorter, place, shorter.length - place);
            boolean same = Verification.of(shorter, Optional.empty()).holds();
            assertThat(same && whole[place] != ' ' && whole[place] != '\n')
                    .as("byte " + place)
                    .isFalse();
        }
    }

    private static void assertThatItIsNoticed(String edition) {
        assertThatItIsNoticed(edition.getBytes(StandardCharsets.UTF_8), edition);
    }

    private static void assertThatItIsNoticed(byte[] edition, String what) {
        Verification tried = Verification.of(EditionFiles.of(edition), Optional.empty());

        assertThat(tried.holds()).as(what).isFalse();
        assertThat(tried.computed()).as(what).isNotEqualTo(Optional.of(EditionFiles.HASH));
    }

    /** A change of each text, number and truth in it. */
    private static List<Runnable> values(JsonElement in) {
        List<Runnable> changes = new ArrayList<>();
        if (in instanceof JsonObject object) {
            object.keySet().forEach(name -> changes.addAll(change(object.get(name), value -> object.add(name, value))));
        } else if (in instanceof JsonArray array) {
            for (int place = 0; place < array.size(); place++) {
                int here = place;
                changes.addAll(change(array.get(place), value -> array.set(here, value)));
            }
        }
        return changes;
    }

    private static List<Runnable> change(JsonElement value, Consumer<JsonElement> put) {
        if (value instanceof JsonPrimitive primitive) {
            return List.of(() -> put.accept(other(primitive)));
        }
        return value.isJsonNull() ? List.of(() -> put.accept(new JsonPrimitive("2015-12-18"))) : values(value);
    }

    private static JsonPrimitive other(JsonPrimitive value) {
        if (value.isBoolean()) {
            return new JsonPrimitive(!value.getAsBoolean());
        }
        return value.isNumber()
                ? new JsonPrimitive(value.getAsInt() + 1)
                : new JsonPrimitive(value.getAsString() + "x");
    }

    /** Taking each value out of its object or array. */
    private static List<Runnable> removals(JsonElement in) {
        List<Runnable> removals = new ArrayList<>();
        if (in instanceof JsonObject object) {
            for (String name : object.keySet()) {
                removals.add(() -> object.remove(name));
                removals.addAll(removals(object.get(name)));
            }
        } else if (in instanceof JsonArray array) {
            for (int place = 0; place < array.size(); place++) {
                int here = place;
                removals.add(() -> array.remove(here));
                removals.addAll(removals(array.get(place)));
            }
        }
        return removals;
    }
}
