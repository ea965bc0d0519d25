package concord.exchange.uk;

import concord.exchange.source.Gathering;
import concord.exchange.source.SourceKind;
import concord.exchange.un.UnitedNationsXml;
import concord.shared.NameKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the Kingdom’s lists say in the same way. */
final class Kingdom {
    static final String AUTHORITY = "United Kingdom";

    /** “UN Ref QDe.004”, “UN REF:QE.A.146.14.”, “(UN Ref):TAe.010”. */
    private static final Pattern UNITED_NATIONS =
            Pattern.compile("(?i)\\bUN\\s+Ref(?:erence)?\\W{0,6}([A-Z]{1,3}[ei]?\\.[A-Z0-9.]*[A-Z0-9])");

    private Kingdom() {}

    static SourceKind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> SourceKind.PERSON;
            case "ship" -> SourceKind.VESSEL;
            case "entity", "" -> SourceKind.ORGANISATION;
            default -> SourceKind.OTHER;
        };
    }

    static boolean isPrimary(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.equals("primary name") || lower.startsWith("prime");
    }

    /** @param quality “Low quality a.k.a”, “Low”, or whatever else, which is no lower than most */
    static NameKind aliasKind(String type, String quality) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("fka")
                || lower.contains("f.k.a")
                || lower.contains("former")
                || lower.contains("previous")) {
            return NameKind.FORMERLY_KNOWN_AS;
        }
        return quality.toLowerCase(Locale.ROOT).startsWith("low") ? NameKind.WEAK : NameKind.ALSO_KNOWN_AS;
    }

    /** An organisation’s name is mostly in the last of six parts alone. */
    static String name(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    static void alsoListedBy(Gathering entry, String unitedNations) {
        if (!unitedNations.isBlank()) {
            entry.listed(UnitedNationsXml.AUTHORITY, "", unitedNations, null);
        }
    }

    /** The reference that stands among the remarks; empty if none does. */
    static String referenceIn(String remarks) {
        Matcher reference = UNITED_NATIONS.matcher(remarks);
        return reference.find() ? reference.group(1) : "";
    }
}
