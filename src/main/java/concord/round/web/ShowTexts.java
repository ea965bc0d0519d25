package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.caller.Caller;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.ReadJointList;
import concord.joint.web.ReaderNames;
import concord.joint.web.Wording;
import concord.round.terms.Proposed;
import concord.round.web.ProposedShown.Side;
import concord.round.web.ProposedShown.Standing;
import concord.shared.NameOrder;
import concord.web.Once;
import concord.web.Reader;
import concord.web.ShownName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the organisations of a round's text into the reader's words. */
@RequestScoped
class ShowTexts {
    @Inject
    ReadJointList joint;

    @Inject
    Caller caller;

    @Inject
    ReaderNames names;

    @Inject
    Wording wording;

    @Inject
    Reader reader;

    private final Once<JointList> now = new Once<>(() -> joint.list());

    /** One that could be named for a text. */
    ProposedShown row(JointEntry row) {
        return new ProposedShown(
                row.id().toString(),
                ShownName.of(names.of(row)),
                row.listings().size(),
                row.presumed(),
                confirming(row),
                List.of());
    }

    /** @param pending whether the matches that it names can still be confirmed otherwise */
    ProposedShown proposed(Proposed proposed, boolean pending) {
        return new ProposedShown(
                proposed.entries().get(0).entryId().toString(),
                ShownName.of(proposed.agreedName()),
                proposed.entries().size(),
                proposed.presumed(),
                row(proposed, pending && proposed.presumed())
                        .map(this::confirming)
                        .orElse(""),
                row(proposed, pending).stream().map(this::standing).toList());
    }

    /** Those of a text, in the order in which the reader finds them on every page. */
    List<ProposedShown> all(List<Proposed> text, boolean pending) {
        return NameOrder.sorted(
                text.stream().map(one -> proposed(one, pending)).toList(),
                one -> one.called().text(),
                reader.getLocale());
    }

    private Optional<JointEntry> row(Proposed proposed, boolean asked) {
        return asked ? now.get().rowOf(proposed.entries().get(0).entryId()) : Optional.empty();
    }

    private Standing standing(JointEntry row) {
        return new Standing(
                wording.state(row),
                row.listings().stream()
                        .map(this::side)
                        .sorted(Comparator.comparing(Side::own).reversed())
                        .toList());
    }

    private Side side(Listing listing) {
        return new Side(
                now.get()
                        .party(listing.delegationId())
                        .map(party -> party.name(reader.getLocale()))
                        .orElse(""),
                ShownName.of(listing.primary()),
                caller.account()
                        .delegationId()
                        .filter(listing.delegationId()::equals)
                        .isPresent());
    }

    private String confirming(JointEntry row) {
        return ListFormatter.getInstance(reader.getLocale())
                .format(row.confirming().stream()
                        .flatMap(delegation -> now.get().party(delegation).stream())
                        .map(party -> party.name(reader.getLocale()))
                        .toList());
    }
}
