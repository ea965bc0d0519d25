package concord.exchange;

import concord.shared.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a list file, in the order in which they are written. */
enum Column {
    NUMBER,
    PRIMARY_NAME,
    ALSO_KNOWN_AS,
    FORMERLY_KNOWN_AS,
    ACRONYMS,
    WEAK_NAMES,
    AUTHORITY,
    INSTRUMENT,
    REFERENCE,
    DECIDED_ON,
    PUBLISHED_ON,
    EFFECTIVE_ON,
    REGIONS,
    CRITERION,
    REMARKS,
    PRIVATE_NOTES;

    /** The columns that hold names, and of which kind; the primary name first. */
    static final List<Map.Entry<Column, NameKind>> NAMES = List.of(
            Map.entry(PRIMARY_NAME, NameKind.PRIMARY),
            Map.entry(ALSO_KNOWN_AS, NameKind.ALSO_KNOWN_AS),
            Map.entry(FORMERLY_KNOWN_AS, NameKind.FORMERLY_KNOWN_AS),
            Map.entry(ACRONYMS, NameKind.ACRONYM),
            Map.entry(WEAK_NAMES, NameKind.WEAK));

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> titled(String title) {
        for (Column column : values()) {
            if (column.title().equals(title)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
