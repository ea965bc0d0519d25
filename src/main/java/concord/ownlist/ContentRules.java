package concord.ownlist;

import concord.exchange.Limits;
import concord.shared.AsSeen;
import concord.shared.Designation;
import concord.shared.Particulars;
import concord.shared.PlainText;
import concord.shared.Refusal;
import java.util.List;
import java.util.Objects;

/** What the content of an entry must be, and the one form in which it is stored: equal content is equal. */
public final class ContentRules {

    private ContentRules() {}

    /** @throws Refusal if the names are not as {@link NameList} wants them, or a text is too long */
    public static EntryContent checked(EntryContent content) {
        Particulars particulars = content.particulars();
        return new EntryContent(
                new Particulars(
                        NameList.checked(particulars.names()),
                        designations(particulars.designations()),
                        regions(particulars.regions()),
                        text(Field.CRITERION, particulars.criterion()),
                        text(Field.REMARKS, particulars.remarks())),
                text(Field.NOTES, content.privateNotes()));
    }

    private static List<Designation> designations(List<Designation> designations) {
        return designations.stream()
                .map(ContentRules::designation)
                .filter(designation -> !isEmpty(designation))
                .toList();
    }

    private static Designation designation(Designation raw) {
        return new Designation(
                line(Field.DESIGNATIONS, raw.authority()),
                line(Field.DESIGNATIONS, raw.instrument()),
                line(Field.DESIGNATIONS, raw.reference()),
                raw.decidedOn(),
                raw.publishedOn(),
                raw.effectiveOn());
    }

    private static boolean isEmpty(Designation designation) {
        return Objects.equals(designation, new Designation("", "", "", null, null, null));
    }

    private static List<String> regions(List<String> regions) {
        return regions.stream()
                .map(region -> line(Field.REGIONS, region))
                .filter(region -> !region.isEmpty())
                .toList();
    }

    private static String line(Field field, String raw) {
        String line = NameList.onOneLine(raw);
        FieldLimits.refuseLonger(field, line, Limits.STANDARD.charactersPerName());
        return line;
    }

    private static String text(Field field, String raw) {
        String text = PlainText.written(AsSeen.of(raw));
        FieldLimits.refuseLonger(field, text, Limits.STANDARD.charactersPerText());
        return text;
    }
}
