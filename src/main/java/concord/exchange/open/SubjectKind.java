package concord.exchange.open;

import com.ibm.icu.util.ULocale;
import concord.exchange.source.SourceKind;
import java.util.Locale;
import java.util.Optional;

/** Words of the FollowTheMoney model that this data is written in. */
final class SubjectKind {
    private SubjectKind() {}

    /** Empty for what is no subject of a list, such as an address or the sanction itself. */
    static Optional<SourceKind> kind(String schema) {
        return switch (schema) {
            case "Organization", "Company", "LegalEntity", "PublicBody" -> Optional.of(SourceKind.ORGANISATION);
            case "Person" -> Optional.of(SourceKind.PERSON);
            case "Vessel" -> Optional.of(SourceKind.VESSEL);
            case "Airplane" -> Optional.of(SourceKind.AIRCRAFT);
            case "CryptoWallet", "Security", "Vehicle", "Thing", "Asset" -> Optional.of(SourceKind.OTHER);
            default -> Optional.empty();
        };
    }

    /** A country’s English name, since a code of two letters is no region that people read. */
    static String country(String code) {
        String name = new ULocale("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(ULocale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
