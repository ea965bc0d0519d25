package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.ReadJointList;
import concord.joint.web.ReaderNames;
import concord.round.terms.Proposed;
import concord.round.terms.TextPart;
import concord.round.terms.TextRow;
import concord.web.Once;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the organisations of a round's text into the reader's words. */
@RequestScoped
class ShowTexts {
    @Inject
    ReadJointList joint;

    @Inject
    ReaderNames names;

    @Inject
    Reader reader;

    @Inject
    Text text;

    private final Once<JointList> now = new Once<>(() -> joint.list());

    /** One that could be named for a text. */
    ProposedShown open(JointEntry row) {
        return new ProposedShown(
                row.id().toString(),
                ShownName.of(names.of(row)),
                row.presumed(),
                doubts(row, ""),
                List.of(),
                List.of());
    }

    /** One that would be in the text. */
    ProposedShown proposed(TextRow row) {
        Proposed proposed = row.proposed();
        return new ProposedShown(
                proposed.entries().get(0).entryId().toString(),
                ShownName.of(proposed.agreedName()),
                proposed.presumed(),
                needs(row, "propose.matched"),
                List.of(),
                List.of());
    }

    /**
     * Whose silence a row needs.
     *
     * @param confirming key of the sentence that says who has yet to confirm a match in it
     */
    List<String> needs(TextRow row, String confirming) {
        List<String> needs = new ArrayList<>();
        if (!row.confirming().isEmpty()) {
            needs.add(text.of(confirming, delegations(row.confirming())));
        }
        if (!row.silent().isEmpty()) {
            needs.add(text.of("round.text.silent", delegations(row.silent())));
        }
        return needs;
    }

    /** That a row is not adopted as it stands. */
    String out() {
        return text.of("round.text.out");
    }

    /** That it is not called as its entries call it by now. */
    String reworded(Proposed proposed) {
        return text.of(
                "round.text.reworded", Text.isolated(proposed.agreedName().text()));
    }

    /**
     * Who is unsure of a match in a row, and who has opposed it as it was, in sentences that say what follows.
     *
     * @param out what their keys begin with where the row is under silence already
     */
    List<String> doubts(JointEntry row, String out) {
        List<String> doubts = new ArrayList<>();
        doubt("round.text." + out + "unsure", row.unsure(), doubts);
        doubt("round.text." + out + "opposed", row.opposed(), doubts);
        return doubts;
    }

    private void doubt(String key, Collection<UUID> delegations, List<String> doubts) {
        if (!delegations.isEmpty()) {
            doubts.add(text.of(key, delegations(delegations), delegations.size()));
        }
    }

    /** How many of a text would be agreed by what, each kind by itself. */
    List<String> counts(Collection<TextRow> rows) {
        Map<TextPart, Long> counts = new EnumMap<>(TextPart.class);
        rows.forEach(row -> counts.merge(row.part(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(part -> text.of("round.part." + part.getKey().key(), part.getValue()))
                .toList();
    }

    private String delegations(Collection<UUID> ids) {
        return ListFormatter.getInstance(reader.getLocale())
                .format(ids.stream()
                        .flatMap(id -> now.get().party(id).stream())
                        .map(party -> party.name(reader.getLocale()))
                        .toList());
    }
}
