package concord.exchange.eu;

import concord.exchange.source.Gathering;
import concord.exchange.source.SourceKind;
import concord.exchange.un.UnitedNationsXml;
import concord.shared.Designation;
import concord.shared.NameKind;
import java.util.Locale;
import java.util.stream.Stream;

/** What the Union says in the same way in XML and CSV. */
final class Union {
    static final String AUTHORITY = "European Union";

    private Union() {}

    /** In one of the two formats the code is “person” and the classification “P”, in the other the reverse. */
    static SourceKind kind(String code, String classification) {
        boolean person = Stream.of(code, classification)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.equals("person") || text.equals("p"));
        return person ? SourceKind.PERSON : SourceKind.ORGANISATION;
    }

    static void listed(Gathering entry, Designation act, String unitedNations) {
        entry.designation(act);
        if (!unitedNations.isBlank()) {
            entry.listed(UnitedNationsXml.AUTHORITY, "", unitedNations, null);
        }
    }

    static NameKind aliasKind(boolean weak, String remark) {
        String lower = remark.toLowerCase(Locale.ROOT);
        if (lower.contains("former") || lower.contains("f.k.a") || lower.contains("previous")) {
            return NameKind.FORMERLY_KNOWN_AS;
        }
        return weak || lower.contains("low quality") ? NameKind.WEAK : NameKind.ALSO_KNOWN_AS;
    }
}
