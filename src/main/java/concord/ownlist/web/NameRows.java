package concord.ownlist.web;

import concord.shared.NameKind;
import concord.shared.PlainText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the names of one entry must be together; what is wrong is said at the name. */
final class NameRows {
    private NameRows() {}

    static boolean check(List<NameRow> rows) {
        Set<String> texts = new HashSet<>();
        boolean primary = false;
        boolean right = true;
        for (NameRow row : rows) {
            String problem = row.counts() ? problem(row, primary, texts) : "";
            primary |= row.counts() && row.isPrimary();
            row.refuse(problem);
            right &= problem.isEmpty();
        }
        if (!primary) {
            askForPrimary(rows);
        }
        return right && primary;
    }

    private static String problem(NameRow row, boolean primary, Set<String> earlier) {
        if (!PlainText.isVisible(row.getText())) {
            return "list_entry.refusal.name_invisible";
        }
        if (!EntryLimits.isShort(row.getText())) {
            return "list_entry.refusal.long_name";
        }
        if (!earlier.add(row.getText().strip())) {
            return "list_entry.refusal.name_twice";
        }
        return primary && row.isPrimary() ? "list_entry.refusal.primary_several" : "";
    }

    /** At the empty primary row, if there is one, else at the first name that could become it. */
    private static void askForPrimary(List<NameRow> rows) {
        List<NameRow> left = rows.stream().filter(row -> !row.isRemoved()).toList();
        NameRow place = left.stream()
                .filter(NameRow::isPrimary)
                .findFirst()
                .or(() -> left.stream().findFirst())
                .orElseGet(() -> {
                    NameRow row = new NameRow(NameKind.PRIMARY);
                    rows.add(0, row);
                    return row;
                });
        place.refuse("list_entry.refusal.primary_missing");
    }

    /** The primary name of others takes the place of the one here, which stays only where it is among theirs. */
    static void takePrimary(List<NameRow> rows, List<NameRow> others) {
        Set<String> taken = new HashSet<>();
        Stream.of(rows, others)
                .flatMap(List::stream)
                .filter(NameRow::isPrimary)
                .map(NameRow::getText)
                .forEach(taken::add);
        take(rows, others, taken::contains);
    }

    /** Those of certain texts as others have them; a name that they do not have goes. */
    static void take(List<NameRow> rows, List<NameRow> others, Predicate<String> text) {
        rows.removeIf(row -> text.test(row.getText()));
        others.stream().filter(row -> text.test(row.getText())).forEach(rows::add);
        rows.sort(Comparator.comparing(NameRow::getKind));
    }
}
