package concord.edition;

import com.google.gson.JsonElement;
import concord.shared.Name;
import concord.shared.NameKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes an edition, or a whole file, of JSON; each method is told the members of its object. */
final class EditionFromJson {
    private EditionFromJson() {}

    /** @throws Unreadable if it is no file of an edition, or says what it says in another way than the portal would */
    static EditionFile file(JsonElement value) {
        EditionFile file = Members.read(value, "$", EditionFromJson::file);
        JsonElement edition = value.getAsJsonObject().get("edition");
        if (!EditionToJson.edition(file.edition()).equals(edition)) {
            throw new Unreadable("edition.refusal.otherwise");
        }
        return file;
    }

    private static EditionFile file(Members in) {
        String format = in.text("format");
        if (!format.equals(EditionFile.FORMAT)) {
            throw new Unreadable("edition.refusal.format", format, EditionFile.FORMAT);
        }
        return new EditionFile(
                in.object("edition", EditionFromJson::edition),
                in.text("sha256"),
                in.list("initials", EditionFromJson::initial));
    }

    private static Initial initial(Members in) {
        return new Initial(in.text("delegation"), in.text("by"), Instant.parse(in.text("at")), in.text("sha256"));
    }

    private static Edition edition(Members in) {
        return new Edition(
                in.whole("number"),
                Instant.parse(in.text("adopted_at")),
                in.object("terms", EditionFromJson::terms),
                in.list("participants", EditionFromJson::participant),
                in.list("departed", EditionFromJson::participant),
                in.list("organisations", EditionFromJson::organisation));
    }

    private static Terms terms(Members in) {
        return new Terms(
                in.text("title"),
                in.text("scope"),
                in.text("territory"),
                in.text("kinds"),
                in.text("criteria"),
                in.isNull("cut_off") ? null : LocalDate.parse(in.text("cut_off")),
                in.word("naming", Naming.class),
                in.word("lapsed_holds", LapsedHold.class));
    }

    private static Participant participant(Members in) {
        return new Participant(in.text("code"), in.text("english"), in.text("russian"));
    }

    private static Organisation organisation(Members in) {
        return new Organisation(
                in.object("agreed_name", EditionFromJson::name),
                in.list("listed", EditionFromJson::listed),
                in.object("stances", EditionFromJson::stances),
                in.list("reservations", EditionFromJson::reservation),
                in.truth("match_presumed"));
    }

    private static Listed listed(Members in) {
        return new Listed(
                in.text("delegation"),
                UUID.fromString(in.text("entry")),
                in.whole("version"),
                in.object("primary_name", EditionFromJson::name),
                in.list("other_names", EditionFromJson::name));
    }

    private static Name name(Members in) {
        return new Name(in.word("kind", NameKind.class), in.text("text"), in.text("language"), in.text("script"));
    }

    private static Map<String, Assent> stances(Members in) {
        Map<String, Assent> stances = new TreeMap<>();
        in.names().forEach(code -> stances.put(code, in.word(code, Assent.class)));
        return stances;
    }

    private static Reservation reservation(Members in) {
        return new Reservation(in.text("delegation"), in.text("language"), in.text("text"));
    }
}
