package concord.exchange.russia;

import concord.exchange.source.Days;
import concord.exchange.source.Gathering;
import concord.shared.Designation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the published text, which may go over several lines.
 *
 * @param number before the entry, from 1
 * @param text behind the number, tabs between what were cells
 */
record PublishedEntry(int line, int number, String text) {
    static final PublishedEntry NONE = new PublishedEntry(0, 0, "");

    private static final Pattern NUMBERED = Pattern.compile("^\\h*(\\d{1,4})(?:[.)]\\h*|\\h*\\t\\h*)(.*)$");

    /** Where the name ends and the decision begins, if there is no tab between them. */
    private static final Pattern DECISION =
            Pattern.compile("[\\h,;–—(-]*((?:[Рр]ешени\\p{L}+\\s+)?(?:\\d{1,2}-(?:й|го)\\s+)?"
                    + "\\p{Lu}\\p{L}*(?:ый|ий|ой|ого|его)(?:\\s+\\p{L}+(?:ый|ий|ой|ого|его)){0,5}\\s+[Сс]уда?(?!\\p{L})"
                    + ".*\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*)$");

    private static final Pattern COURT =
            Pattern.compile("(?iu)^(?:решени\\p{L}+\\s+)?(.*?)(?:,?\\s+(?:от\\s|№|\\d{1,2}\\.\\d).*)?$");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern REFERENCE = Pattern.compile("№\\s*([^,;)\\t]*?)(?=,|;|\\)|\\t|\\s+вступ|$)");
    private static final Pattern IN_FORCE = Pattern.compile("(?iu)вступ.*?(\\d{1,2}\\.\\d{1,2}\\.\\d{4})");

    /** The entry that a line begins, if it has the number that comes next; “2-ой батальон” within a name has not. */
    Optional<PublishedEntry> next(int at, String raw) {
        Matcher numbered = NUMBERED.matcher(raw);
        return numbered.matches() && Integer.parseInt(numbered.group(1)) == number + 1
                ? Optional.of(new PublishedEntry(at, number + 1, numbered.group(2)))
                : Optional.empty();
    }

    /** Before the first entry. */
    boolean isNone() {
        return number == 0;
    }

    PublishedEntry with(String further) {
        return isNone() || further.isBlank() ? this : new PublishedEntry(line, number, text + "\n" + further);
    }

    Gathering gathered() {
        String[] parts = parts();
        Gathering entry = FederalList.entry(line, String.valueOf(number), parts[0]);
        String decision = parts[1];
        if (!decision.isEmpty()) {
            entry.designation(act(decision));
        }
        return entry.programme(FederalList.PROGRAMME);
    }

    /** The name, and what was decided about it; the latter empty if the text says nothing of it. */
    private String[] parts() {
        int tab = text.indexOf('\t');
        if (tab > 0) {
            return new String[] {
                text.substring(0, tab).strip(), text.substring(tab).strip()
            };
        }
        String line = text.replace('\n', ' ').strip();
        Matcher decision = DECISION.matcher(line);
        return decision.find()
                ? new String[] {line.substring(0, decision.start()).strip(), decision.group(1)}
                : new String[] {line, ""};
    }

    private static Designation act(String decision) {
        Matcher court = COURT.matcher(decision.replaceFirst("[\\t\\n].*$", "").strip());
        Matcher reference = REFERENCE.matcher(decision.replace('\n', ' '));
        Matcher date = DATE.matcher(decision);
        LocalDate decided = date.find() ? day(date.group()) : null;
        LocalDate next = date.find() ? day(date.group()) : null;
        Matcher inForce = IN_FORCE.matcher(decision.replace('\n', ' '));
        return new Designation(
                court.matches() ? court.group(1).strip() : "",
                "",
                reference.find() ? reference.group(1).strip() : "",
                decided,
                null,
                inForce.find() ? day(inForce.group(1)) : next);
    }

    private static @Nullable LocalDate day(String text) {
        return Days.dayFirst(text).orElse(null);
    }
}
