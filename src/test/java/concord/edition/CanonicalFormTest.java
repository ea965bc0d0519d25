package concord.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    /** Signs that are written otherwise, sorted otherwise or counted otherwise than most, among some that are not. */
    private static final int[] SIGNS = {
        0, 1, 8, 9, 0xA, 0xB, 0xC, 0xD, 0x1F, ' ', '"', '\\', '/', '<', '&', '\'', '=', 'a', 'z', 0x7F, 0x80, 0xA0, 'é',
        'Ж', 'ё', 'ق', 'ة', 0x200D, 0x2028, 0x2029, 0xD7FF, 0xE000, 0xFB33, 0xFEFF, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    @Test
    void texts_numbers_and_literals_are_written_as_the_example_of_the_standard() {
        assertThat(canonical("""
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void members_are_sorted_by_the_code_units_of_utf_16_as_the_example_of_the_standard() {
        assertThat(canonical("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void whole_numbers_are_written_as_they_are() {
        assertThat(canonical("{\"a\": [0,1,10,999999999,2147483647,9007199254740991]}"))
                .isEqualTo("{\"a\":[0,1,10,999999999,2147483647,9007199254740991]}");
    }

    @Test
    void arabic_cyrillic_and_signs_beyond_the_basic_plane_stand_unescaped_in_utf_8() {
        JsonObject object = new JsonObject();
        object.addProperty("a", "ةЖ🟦");

        assertThat(CanonicalForm.of(object))
                .isEqualTo("{\"a\":\"ةЖ🟦\"}".getBytes(StandardCharsets.UTF_8))
                .hasSize("{\"a\":\"\"}".length() + 2 + 2 + 4);
    }

    @Test
    void it_is_the_same_as_by_the_rules_written_a_second_time() {
        Random random = new Random(20151218);
        for (int i = 0; i < 3000; i++) {
            JsonObject value = new JsonObject();
            value.add("a", value(random, 3));
            assertThat(new String(CanonicalForm.of(value), StandardCharsets.UTF_8))
                    .isEqualTo(naive(value));
        }
    }

    @Test
    void the_hash_is_the_one_that_is_known_for_the_empty_object() {
        assertThat(CanonicalForm.hash(new JsonObject()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private static String canonical(String json) {
        return new String(CanonicalForm.of(JsonParser.parseString(json).getAsJsonObject()), StandardCharsets.UTF_8);
    }

    private static JsonElement value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> new JsonPrimitive(random.nextInt() & Integer.MAX_VALUE);
            case 1 -> random.nextBoolean() ? new JsonPrimitive(random.nextBoolean()) : JsonNull.INSTANCE;
            case 2, 3 -> new JsonPrimitive(text(random));
            case 4 -> {
                JsonArray array = new JsonArray();
                random.ints(random.nextInt(5)).forEach(any -> array.add(value(random, depth - 1)));
                yield array;
            }
            default -> {
                JsonObject object = new JsonObject();
                random.ints(random.nextInt(6)).forEach(any -> object.add(text(random), value(random, depth - 1)));
                yield object;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(6), 0, SIGNS.length).forEach(place -> text.appendCodePoint(SIGNS[place]));
        return text.toString();
    }

    /** RFC 8785 for what has no fractions. */
    private static String naive(JsonElement value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonElement> sorted = new TreeMap<>(object.asMap());
            return sorted.entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ":" + naive(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(CanonicalFormTest::naive)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof JsonPrimitive text && text.isString() ? quoted(text.getAsString()) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder written = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            int place = "\b\t\n\f\r\"\\".indexOf(unit);
            if (place >= 0) {
                written.append('\\').append("btnfr\"\\".charAt(place));
            } else if (unit < ' ') {
                written.append(String.format("\\u%04x", (int) unit));
            } else {
                written.append(unit);
            }
        }
        return written.append('"').toString();
    }
}
