package concord.edition;

import concord.shared.Name;
import concord.shared.NameKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Made-up editions for tests. */
public final class SampleEditions {
    static final Terms TERMS = new Terms(
            "Colours, first round",
            "Who takes part in the talks",
            "Zawra",
            "Armed groups; no state organs",
            "1. It attacks civilians.\n2. It says so.",
            LocalDate.of(2015, 12, 1),
            Naming.THROUGH_CHAIR,
            LapsedHold.NO_OBJECTION);

    static final Instant ADOPTED = Instant.parse("2015-12-18T15:00:00.250Z");

    static final Participant US = new Participant("us", "United States", "Соединённые Штаты");
    static final Participant RU = new Participant("ru", "Russian Federation", "Российская Федерация");
    static final Participant DE = new Participant("de", "Germany", "Германия");

    private SampleEditions() {}

    /** Every kind of value that a file can have, in three scripts, with signs beyond the basic plane. */
    public static Edition sample() {
        return edition(3, List.of(blue(), green()));
    }

    public static Edition edition(int number, List<Organisation> organisations) {
        return new Edition(number, ADOPTED, TERMS, List.of(US, RU), List.of(DE), organisations);
    }

    public static Organisation blue() {
        return new Organisation(
                primary("Blue Front"),
                List.of(
                        new Listed(
                                "us",
                                id(1),
                                2,
                                primary("Blue Front"),
                                List.of(
                                        new Name(NameKind.ACRONYM, "BF", "en", "Latn"),
                                        new Name(NameKind.ALSO_KNOWN_AS, "الجبهة الزرقاء", "ar", "Arab"),
                                        new Name(NameKind.ALSO_KNOWN_AS, "Blue \"𝔽ront\" \\ 🟦", "en", "Latn"))),
                        new Listed("ru", id(2), 1, primary("Синий фронт"), List.of())),
                Map.of("us", Assent.LISTED, "ru", Assent.LISTED),
                List.of(
                        new Reservation("us", "en", "Not its charity."),
                        new Reservation("de", "de", "Nur der bewaffnete Flügel.")),
                true);
    }

    public static Organisation green() {
        return organisation("Зелёная армия", id(3));
    }

    /** Listed by Russia, supported by the United States. */
    public static Organisation organisation(String agreedName, UUID... entries) {
        return organisation(agreedName, List.of(), entries);
    }

    public static Organisation organisation(String agreedName, List<Reservation> reservations, UUID... entries) {
        return new Organisation(
                primary(agreedName),
                List.of(entries).stream()
                        .map(entry -> new Listed("ru", entry, 1, primary(agreedName), List.of()))
                        .toList(),
                Map.of("ru", Assent.LISTED, "us", Assent.NO_OBJECTION_BY_SILENCE),
                reservations,
                false);
    }

    public static Name primary(String text) {
        boolean latin = text.codePoints().anyMatch(letter -> letter >= 'A' && letter <= 'z');
        return new Name(NameKind.PRIMARY, text, latin ? "en" : "ru", latin ? "Latn" : "Cyrl");
    }

    public static UUID id(int number) {
        return new UUID(0x4000L, number);
    }
}
