package concord.exchange.open;

import com.google.gson.JsonObject;
import concord.exchange.source.Days;
import concord.exchange.source.Gathering;
import concord.exchange.source.JsonRecords.Found;
import concord.exchange.source.Sink;
import concord.shared.Designation;
import concord.shared.NameKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the properties of an entity and of a sanction say; each of them is a list. */
final class Thing {
    private static final Map<String, NameKind> NAMES = Map.of(
            "alias", NameKind.ALSO_KNOWN_AS,
            "previousName", NameKind.FORMERLY_KNOWN_AS,
            "abbreviation", NameKind.ACRONYM,
            "weakAlias", NameKind.WEAK);

    private Thing() {}

    static Found properties(Found found) {
        return found.within("properties").stream().findFirst().orElse(new Found(new JsonObject(), found.line()));
    }

    static Gathering entry(Found found, Sink sink) {
        Gathering entry = new Gathering(found.line(), found.text("id"));
        Found properties = properties(found);
        Stream.concat(properties.texts("name").stream(), Stream.of(found.text("caption")))
                .findFirst()
                .ifPresent(entry::primary);
        properties.texts("name").forEach(name -> entry.name(NameKind.ALSO_KNOWN_AS, name, ""));
        NAMES.forEach((property, kind) -> properties.texts(property).forEach(name -> entry.name(kind, name, "")));
        properties.texts("country").forEach(country -> entry.region(SubjectKind.country(country)));
        Stream.of("program", "programId")
                .forEach(property -> properties.texts(property).forEach(entry::programme));
        properties.texts("notes").forEach(entry::remark);
        properties.within("sanctions").forEach(sanction -> sanction(entry, sanction, sink));
        return entry;
    }

    static void sanction(Gathering entry, Found sanction, Sink sink) {
        Found properties = properties(sanction);
        Stream.of("program", "programId")
                .forEach(property -> properties.texts(property).forEach(entry::programme));
        entry.designation(new Designation(
                String.join(", ", properties.texts("authority")),
                String.join(", ", properties.texts("program")),
                first(properties, "authorityId", "recordId", "unscId"),
                day(properties, "listingDate", sink),
                null,
                day(properties, "startDate", sink)));
    }

    static List<Found> both(List<Found> some, List<Found> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String first(Found properties, String... names) {
        return Stream.of(names)
                .flatMap(name -> properties.texts(name).stream())
                .findFirst()
                .orElse("");
    }

    /** The earliest; where only a month or a year is known, none. */
    private static @Nullable LocalDate day(Found properties, String property, Sink sink) {
        return properties.texts(property).stream()
                .filter(text -> !text.matches("\\d{4}(-\\d{2})?"))
                .map(text -> sink.day(properties.line(), property, text, Days::iso))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
