package concord.edition;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import concord.shared.Name;
import java.util.List;
import java.util.function.Function;

/** Makes JSON of an edition, or of a whole file, as {@code docs/edition-file.md} describes it. */
final class EditionToJson {
    private EditionToJson() {}

    static JsonObject file(EditionFile file) {
        JsonObject json = new JsonObject();
        json.addProperty("format", EditionFile.FORMAT);
        json.add("edition", edition(file.edition()));
        json.addProperty("sha256", file.statedHash());
        json.add("initials", all(file.initials(), EditionToJson::initial));
        return json;
    }

    static JsonObject edition(Edition edition) {
        JsonObject json = new JsonObject();
        json.addProperty("number", edition.number());
        json.addProperty("adopted_at", edition.adoptedAt().toString());
        json.add("terms", terms(edition.terms()));
        json.add("participants", all(edition.participants(), EditionToJson::participant));
        json.add("departed", all(edition.departed(), EditionToJson::participant));
        json.add("organisations", all(edition.organisations(), EditionToJson::organisation));
        return json;
    }

    private static JsonObject initial(Initial initial) {
        JsonObject json = new JsonObject();
        json.addProperty("delegation", initial.delegation());
        json.addProperty("by", initial.by());
        json.addProperty("at", initial.at().toString());
        json.addProperty("sha256", initial.hash());
        return json;
    }

    private static JsonObject terms(Terms terms) {
        JsonObject json = new JsonObject();
        json.addProperty("title", terms.title());
        json.addProperty("scope", terms.scope());
        json.addProperty("territory", terms.territory());
        json.addProperty("kinds", terms.kinds());
        json.addProperty("criteria", terms.criteria());
        json.add(
                "cut_off",
                terms.cutOff() == null
                        ? JsonNull.INSTANCE
                        : new JsonPrimitive(terms.cutOff().toString()));
        json.addProperty("naming", WrittenWords.write(terms.naming()));
        json.addProperty("lapsed_holds", WrittenWords.write(terms.lapsedHolds()));
        return json;
    }

    private static JsonObject participant(Participant participant) {
        JsonObject json = new JsonObject();
        json.addProperty("code", participant.code());
        json.addProperty("english", participant.english());
        json.addProperty("russian", participant.russian());
        return json;
    }

    private static JsonObject organisation(Organisation organisation) {
        JsonObject json = new JsonObject();
        json.add("agreed_name", name(organisation.agreedName()));
        json.add("listed", all(organisation.listed(), EditionToJson::listed));
        JsonObject stances = new JsonObject();
        organisation.stances().forEach((code, stance) -> stances.addProperty(code, WrittenWords.write(stance)));
        json.add("stances", stances);
        json.add("reservations", all(organisation.reservations(), EditionToJson::reservation));
        json.addProperty("match_presumed", organisation.matchPresumed());
        return json;
    }

    private static JsonObject listed(Listed listed) {
        JsonObject json = new JsonObject();
        json.addProperty("delegation", listed.delegation());
        json.addProperty("entry", listed.entry().toString());
        json.addProperty("version", listed.version());
        json.add("primary_name", name(listed.primaryName()));
        json.add("other_names", all(listed.otherNames(), EditionToJson::name));
        return json;
    }

    private static JsonObject name(Name name) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", WrittenWords.write(name.kind()));
        json.addProperty("text", name.text());
        json.addProperty("language", name.language());
        json.addProperty("script", name.script());
        return json;
    }

    private static JsonObject reservation(Reservation reservation) {
        JsonObject json = new JsonObject();
        json.addProperty("delegation", reservation.delegation());
        json.addProperty("language", reservation.language());
        json.addProperty("text", reservation.text());
        return json;
    }

    private static <T> JsonArray all(List<T> parts, Function<T, JsonElement> json) {
        JsonArray all = new JsonArray(parts.size());
        parts.forEach(part -> all.add(json.apply(part)));
        return all;
    }
}
