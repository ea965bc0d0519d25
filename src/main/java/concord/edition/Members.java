package concord.edition;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The members of one object of a file: each must be there, of the right kind, and there must be no others. */
final class Members {
    private final String path;
    private final JsonObject object;
    private final Set<String> asked = new HashSet<>();

    private Members(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    /**
     * What is made of an object.
     *
     * @param path where it stands in the file, as “$.edition.terms”
     * @param made asks for every member; what refuses them by IllegalArgumentException or DateTimeException is told as
     *     the object's fault
     * @throws Unreadable if it is no such object
     */
    static <T> T read(JsonElement value, String path, Function<Members, T> made) {
        if (!(value instanceof JsonObject object)) {
            throw new Unreadable("edition.refusal.kind", path);
        }
        Members members = new Members(path, object);
        try {
            T read = made.apply(members);
            members.refuseOthers();
            return read;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unreadable(e, "edition.refusal.unfit", path);
        }
    }

    String text(String name) {
        JsonPrimitive value = primitive(name);
        require(value.isString(), name);
        return value.getAsString();
    }

    int whole(String name) {
        JsonPrimitive value = primitive(name);
        require(value.isNumber(), name);
        return value.getAsInt();
    }

    boolean truth(String name) {
        JsonPrimitive value = primitive(name);
        require(value.isBoolean(), name);
        return value.getAsBoolean();
    }

    /** A word of those that the constants of an enum are written as. */
    <E extends Enum<E>> E word(String name, Class<E> type) {
        return WrittenWords.read(type, text(name));
    }

    boolean isNull(String name) {
        return member(name).isJsonNull();
    }

    <T> T object(String name, Function<Members, T> made) {
        return read(member(name), at(name), made);
    }

    <T> List<T> list(String name, Function<Members, T> made) {
        JsonElement value = member(name);
        require(value instanceof JsonArray, name);
        List<T> all = new ArrayList<>();
        for (JsonElement one : value.getAsJsonArray()) {
            all.add(read(one, at(name) + "[" + all.size() + "]", made));
        }
        return all;
    }

    /** The names of all members, for an object whose members have names of their own. */
    Set<String> names() {
        return object.keySet();
    }

    private JsonPrimitive primitive(String name) {
        JsonElement value = member(name);
        require(value instanceof JsonPrimitive, name);
        return value.getAsJsonPrimitive();
    }

    private JsonElement member(String name) {
        asked.add(name);
        JsonElement value = object.get(name);
        if (value == null) {
            throw new Unreadable("edition.refusal.missing", at(name));
        }
        return value;
    }

    private void require(boolean kind, String name) {
        if (!kind) {
            throw new Unreadable("edition.refusal.kind", at(name));
        }
    }

    private void refuseOthers() {
        for (String name : object.keySet()) {
            if (!asked.contains(name)) {
                throw new Unreadable("edition.refusal.unknown", at(name));
            }
        }
    }

    private String at(String name) {
        return path + "." + name;
    }
}
