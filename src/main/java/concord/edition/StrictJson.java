package concord.edition;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * JSON that every reader understands alike (RFC 7493): UTF-8, no member twice, no half characters; and, since an
 * edition needs no others, only whole numbers from 0 to 2,147,483,647, written plainly.
 */
final class StrictJson {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,9}");

    private final JsonReader in;

    private StrictJson(JsonReader in) {
        this.in = in;
    }

    /** @throws Unreadable if it is anything else */
    static JsonElement read(byte[] bytes) {
        JsonReader in = new JsonReader(new StringReader(text(bytes)));
        in.setStrictness(Strictness.STRICT);
        try {
            JsonElement value = new StrictJson(in).value();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new Unreadable(e, "edition.refusal.not_json", in.getPath());
        }
    }

    private static String text(byte[] bytes) {
        try {
            // A new decoder reports what is malformed.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(e, "edition.refusal.not_utf8");
        }
    }

    private JsonElement value() throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonPrimitive(in.nextString());
            case NUMBER -> new JsonPrimitive(whole());
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            default -> nothing();
        };
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            if (object.has(name)) {
                throw new Unreadable("edition.refusal.twice", in.getPath());
            }
            object.add(name, value());
        }
        in.endObject();
        return object;
    }

    private JsonArray array() throws IOException {
        JsonArray array = new JsonArray();
        in.beginArray();
        while (in.hasNext()) {
            array.add(value());
        }
        in.endArray();
        return array;
    }

    private int whole() throws IOException {
        String path = in.getPath();
        String written = in.nextString();
        if (!WHOLE.matcher(written).matches() || Long.parseLong(written) > Integer.MAX_VALUE) {
            throw new Unreadable("edition.refusal.number", path, written);
        }
        return Integer.parseInt(written);
    }

    private JsonNull nothing() throws IOException {
        in.nextNull();
        return JsonNull.INSTANCE;
    }
}
