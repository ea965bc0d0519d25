package concord.round.terms;

import concord.joint.JointEntry;
import concord.joint.OneName;
import concord.shared.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * What could be put under silence now.
 *
 * @param doubted rows that the chair has named and that cannot be: a delegation has said that it is unsure of a match in
 *     them, or has opposed them as they were, and no silence takes the place of that
 */
public record TextNow(List<TextRow> rows, List<JointEntry> doubted) {
    public TextNow {
        rows = List.copyOf(rows);
        doubted = List.copyOf(doubted);
    }

    /** What the text would say. */
    public List<Proposed> text() {
        return rows.stream().map(TextRow::proposed).toList();
    }

    /** @throws Refusal if the chair has named a row of which a delegation is unsure, or which one has opposed */
    public void refuseDoubted() {
        doubted.stream().findFirst().ifPresent(row -> {
            String name = OneName.of(row.primaryNames(), Locale.ENGLISH).text();
            throw row.unsure().isEmpty()
                    ? new Refusal("round.refusal.opposed", name, row.opposed().size())
                    : new Refusal("round.refusal.unsure", name, row.unsure().size());
        });
    }
}
