package concord.exchange.naming;

import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field that may hold more than one name: “JAMAAT-UL-AHRAR (JuA)”, “A (a.k.a. B; f.k.a. C)”, “A (GA) ; B (GB)”, a name
 * in one script with its readings in another behind it.
 *
 * @param main the name that the field is about
 * @param others what else stands there
 */
public record NamesInField(String main, List<FoundName> others) {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOTE = Pattern.compile("(?i)original script|sub-unit name");
    private static final Pattern NOTE_BEHIND = Pattern.compile("(?i)\\s+[-–]\\s+sub-unit name$");

    /** Words that no name holds by chance. */
    private static final Pattern PLAIN = Pattern.compile("(?i)[afn]\\.k\\.a|\\b(known|referred) ");

    public NamesInField {
        others = List.copyOf(others);
    }

    /** The main name as the authority writes it, with the acronym behind it, but without lists of other names. */
    public static NamesInField official(String field) {
        return new Parting(true, false).field(field);
    }

    /** As {@link #official}, of an authority that puts other names between brackets without a word. */
    public static NamesInField explained(String field) {
        return new Parting(true, true).field(field);
    }

    /** The main name without an acronym behind it, which is a name of its own. */
    public static NamesInField alias(String field) {
        return new Parting(false, false).field(field);
    }

    private record Parting(boolean keepsAcronym, boolean bracketsName) {
        NamesInField field(String field) {
            List<FoundName> others = new ArrayList<>();
            List<String> parts = Parted.by(';', SPACES.matcher(field).replaceAll(" "));
            String main = parts.isEmpty() ? "" : part(parts.get(0), others);
            for (int i = 1; i < parts.size(); i++) {
                listed(NameKind.ALSO_KNOWN_AS, parts.get(i), others);
            }
            return new NamesInField(main, others);
        }

        private String part(String text, List<FoundName> others) {
            String main = text;
            for (Bracketed group : Bracketed.all(text)) {
                if (apart(main, group, others)) {
                    main = main.replace(group.written(), "");
                }
            }
            return unquoted(knownAs(SPACES.matcher(main).replaceAll(" ").strip(), others));
        }

        /** What the words “a.k.a.” introduce outside of brackets. */
        private String knownAs(String text, List<FoundName> others) {
            Optional<KnownAs> words =
                    PLAIN.matcher(text).find() ? KnownAs.in(text).filter(known -> known.start() > 0) : Optional.empty();
            if (words.isEmpty()) {
                return text;
            }
            list(words.get().kind(), text.substring(words.get().end()), others);
            return text.substring(0, words.get().start())
                    .strip()
                    .replaceFirst("[,;:–-]$", "")
                    .strip();
        }

        /** Whether the brackets hold something that is no part of the name before them. */
        private boolean apart(String main, Bracketed group, List<FoundName> others) {
            String before = main.substring(0, Math.max(0, main.indexOf(group.written())))
                    .strip();
            Optional<KnownAs> words = KnownAs.before(group.text());
            if (words.isPresent()) {
                list(words.get().kind(), group.text().substring(words.get().end()), others);
                return true;
            }
            if (NOTE.matcher(group.text()).matches()) {
                return true;
            }
            if (Acronym.isOf(group.text(), before)) {
                others.add(new FoundName(NameKind.ACRONYM, group.text()));
                return group.last() && !keepsAcronym;
            }
            boolean names = group.last()
                    && (bracketsName || group.text().contains(";") || Scripts.differ(before, group.text()));
            if (names) {
                list(NameKind.ALSO_KNOWN_AS, group.text(), others);
            }
            return names;
        }

        private static void list(NameKind kind, String text, List<FoundName> others) {
            NameKind now = kind;
            for (String part : Parted.list(text)) {
                now = KnownAs.before(part).map(KnownAs::kind).orElse(now);
                listed(now, part, others);
            }
        }

        private static void listed(NameKind kind, String part, List<FoundName> others) {
            int begin = KnownAs.before(part).map(KnownAs::end).orElse(0);
            String text = NOTE_BEHIND.matcher(part.substring(begin)).replaceFirst("");
            String main = new Parting(false, false).part(text, others);
            if (!main.isEmpty()) {
                others.add(new FoundName(kind, main));
            }
        }

        private static String unquoted(String text) {
            return Quotation.within(text).orElse(text);
        }
    }
}
