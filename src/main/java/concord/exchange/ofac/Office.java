package concord.exchange.ofac;

import concord.exchange.source.Gathering;
import concord.exchange.source.SourceKind;
import concord.shared.NameKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the office says in the same way in all its files. */
final class Office {
    private static final String AUTHORITY = "Office of Foreign Assets Control";

    private Office() {}

    static Gathering entry(int line, String uid) {
        return new Gathering(line, uid);
    }

    /** Programmes stand for the acts under which the office lists. */
    static void listed(Gathering entry, String uid, List<String> programmes, @Nullable LocalDate listedOn) {
        programmes.forEach(entry::programme);
        entry.listed(AUTHORITY, String.join(", ", programmes), "OFAC uid " + uid, listedOn);
    }

    /** Also known, formerly known, now known as: “aka”, “f.k.a.”. */
    static NameKind kind(String type, boolean weak) {
        boolean former = type.strip().toLowerCase(Locale.ROOT).startsWith("f");
        if (former) {
            return NameKind.FORMERLY_KNOWN_AS;
        }
        return weak ? NameKind.WEAK : NameKind.ALSO_KNOWN_AS;
    }

    static SourceKind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "", "entity" -> SourceKind.ORGANISATION;
            case "individual" -> SourceKind.PERSON;
            case "vessel" -> SourceKind.VESSEL;
            case "aircraft" -> SourceKind.AIRCRAFT;
            default -> SourceKind.OTHER;
        };
    }
}
