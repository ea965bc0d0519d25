package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.OneName;
import concord.joint.ReadJointList;
import concord.round.terms.Proposed;
import concord.web.Once;
import concord.web.Reader;
import concord.web.ShownName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts the organisations of a round's text into the reader's words. */
@RequestScoped
class ShowTexts {
    @Inject
    ReadJointList joint;

    @Inject
    Reader reader;

    private final Once<JointList> now = new Once<>(() -> joint.list());

    /** One that could be named for a text. */
    ProposedShown row(JointEntry row) {
        return new ProposedShown(
                row.id().toString(),
                ShownName.of(OneName.of(row.primaryNames(), reader.getLocale())),
                row.listings().size(),
                row.presumed(),
                confirming(row));
    }

    /** @param pending whether the matches that it names can still be confirmed otherwise */
    ProposedShown proposed(Proposed proposed, boolean pending) {
        return new ProposedShown(
                proposed.entries().get(0).entryId().toString(),
                ShownName.of(proposed.agreedName()),
                proposed.entries().size(),
                proposed.presumed(),
                pending && proposed.presumed() ? confirming(proposed) : "");
    }

    private String confirming(Proposed proposed) {
        return now.get()
                .rowOf(proposed.entries().get(0).entryId())
                .map(this::confirming)
                .orElse("");
    }

    private String confirming(JointEntry row) {
        return ListFormatter.getInstance(reader.getLocale())
                .format(row.confirming().stream()
                        .flatMap(delegation -> now.get().party(delegation).stream())
                        .map(party -> party.name(reader.getLocale()))
                        .toList());
    }
}
