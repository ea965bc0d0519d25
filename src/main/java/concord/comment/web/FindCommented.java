package concord.comment.web;

import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which entries stand together with one in a row of the joint list. */
@RequestScoped
class FindCommented {
    @Inject
    ReadJointList joint;

    @Inject
    Reader reader;

    /** Those of its row; the entry alone once it was withdrawn. */
    CommentedEntries with(UUID entryId) {
        JointList list = joint.list();
        Optional<JointEntry> row = list.rowOf(entryId);
        return new CommentedEntries(
                row.isPresent(),
                row.map(found -> found.listings().stream()
                                .map(listing -> new CommentedEntries.One(
                                        listing.entryId(),
                                        list.party(listing.delegationId())
                                                .map(this::name)
                                                .orElse(""),
                                        listing.primary().text()))
                                .toList())
                        .orElseGet(() -> List.of(new CommentedEntries.One(entryId, "", ""))));
    }

    private String name(Party party) {
        return party.name(reader.getLocale());
    }

    boolean stands(UUID entryId) {
        return joint.list().rowOf(entryId).isPresent();
    }
}
