package concord.exchange.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import concord.shared.AsSeen;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON file, one after the other: those of one array, or one a line. */
public final class JsonRecords {
    private final Bounded in;
    private final ByLines text;
    private final JsonReader json;
    private final boolean array;

    private JsonRecords(Bounded in) throws IOException {
        this.in = in;
        in.next();
        text = new ByLines(new InputStreamReader(in, StandardCharsets.UTF_8));
        json = new JsonReader(text);
        json.setStrictness(Strictness.LENIENT);
        array = json.peek() == JsonToken.BEGIN_ARRAY;
        if (array) {
            json.beginArray();
        }
    }

    public static JsonRecords of(SourceFile file) throws IOException {
        return new JsonRecords(Bounded.open(file));
    }

    /** The next one; empty at the end of the file. */
    public Optional<Found> next() throws IOException {
        in.next();
        try {
            JsonToken token = json.peek();
            if ((array && token == JsonToken.END_ARRAY) || token == JsonToken.END_DOCUMENT) {
                in.close();
                return Optional.empty();
            }
            int line = text.line();
            JsonElement element = JsonParser.parseReader(json);
            json.setStrictness(Strictness.LENIENT);
            return Optional.of(new Found(element.isJsonObject() ? element.getAsJsonObject() : new JsonObject(), line));
        } catch (MalformedJsonException | EOFException e) {
            throw new BrokenSource(text.line(), "exchange.error.json");
        } catch (JsonParseException e) {
            throw e instanceof JsonIOException && e.getCause() instanceof IOException io
                    ? io
                    : new BrokenSource(text.line(), "exchange.error.json");
        }
    }

    /** An object and the line on which it begins, from 1. */
    public record Found(JsonObject object, int line) {
        public String text(String property) {
            return textOf(object.get(property));
        }

        /** The texts of a property, whether it has one or a list of them. */
        public List<String> texts(String property) {
            List<String> texts = new ArrayList<>();
            for (JsonElement value : values(property)) {
                texts.add(textOf(value));
            }
            texts.removeIf(String::isBlank);
            return texts;
        }

        /** The objects of a property. */
        public List<Found> within(String property) {
            List<Found> found = new ArrayList<>();
            for (JsonElement value : values(property)) {
                if (value.isJsonObject()) {
                    found.add(new Found(value.getAsJsonObject(), line));
                }
            }
            return found;
        }

        private JsonArray values(String property) {
            JsonElement value = object.get(property);
            if (value != null && value.isJsonArray()) {
                return value.getAsJsonArray();
            }
            JsonArray one = new JsonArray();
            if (value != null) {
                one.add(value);
            }
            return one;
        }

        private static String textOf(@Nullable JsonElement value) {
            return value == null || !value.isJsonPrimitive()
                    ? ""
                    : AsSeen.of(value.getAsString()).strip();
        }
    }
}
