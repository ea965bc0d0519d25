package concord.exchange.naming;

import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names within a name of the Russian federal list: what is quoted, and what brackets add. The list’s own wording, by
 * which a court named the organisation, stays beside them.
 */
public final class RussianNames {
    /** A part of an organisation is not the organisation: what is quoted behind these words is another’s name. */
    private static final Pattern PART = Pattern.compile("(?iu)подразделени|ячейк|крыл");

    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?iu)(организации|МТО|сообщества|движения|группировки)\\s*$");

    private static final Pattern PLACE =
            Pattern.compile("(?iu)\\b(республика|федерация|королевство|область|край|район)\\b");

    private static final Pattern QUOTING = Pattern.compile("[«»“”„\"]");

    private RussianNames() {}

    public static List<FoundName> within(String official) {
        List<FoundName> found = new ArrayList<>();
        for (Quotation quotation : Quotation.all(official)) {
            if (!isOfAnother(official.substring(0, quotation.start()))) {
                found.add(new FoundName(kindAt(official, quotation.start()), quotation.text()));
            }
        }
        for (Bracketed group : Bracketed.all(official)) {
            bracketed(official, group, found);
        }
        return found;
    }

    private static boolean isOfAnother(String before) {
        return PART.matcher(before).find() && OF_ANOTHER.matcher(before).find();
    }

    /** Former, if the brackets in which it stands say so. */
    private static NameKind kindAt(String official, int place) {
        int bracket = official.lastIndexOf('(', place);
        boolean within = bracket >= 0 && official.indexOf(')', bracket) > place;
        return within
                ? KnownAs.before(official.substring(bracket + 1))
                        .map(KnownAs::kind)
                        .orElse(NameKind.ALSO_KNOWN_AS)
                : NameKind.ALSO_KNOWN_AS;
    }

    private static void bracketed(String official, Bracketed group, List<FoundName> found) {
        Optional<KnownAs> words = KnownAs.before(group.text());
        String list = group.text().substring(words.map(KnownAs::end).orElse(0));
        for (Bracketed inner : Bracketed.all(list)) {
            bracketed(official, inner, found);
        }
        for (String part : Parted.list(list)) {
            String name = part.replaceFirst("\\s*\\(.*$", "").strip();
            if (isName(name) && (words.isPresent() || !PLACE.matcher(name).find())) {
                boolean acronym = Acronym.isInitialsOf(name, official.replace(group.written(), ""));
                NameKind kind = words.map(KnownAs::kind).orElse(NameKind.ALSO_KNOWN_AS);
                found.add(new FoundName(acronym ? NameKind.ACRONYM : kind, name));
            }
        }
    }

    /** What begins with a small letter describes; what is quoted is found already. */
    private static boolean isName(String text) {
        return text.length() > 1
                && Character.isUpperCase(text.codePointAt(0))
                && !QUOTING.matcher(text).find();
    }
}
