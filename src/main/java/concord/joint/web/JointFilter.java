package concord.joint.web;

import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Party;
import concord.names.reading.SearchForm;
import concord.shared.Keyed;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rows are shown, as the address says it; what it does not know it passes over.
 *
 * @param find a part of a name, in any script
 * @param state the key of an agreement
 * @param by the code of a delegation that lists it, or {@value #NOT} and the code of one that does not
 */
record JointFilter(String find, String state, String by) implements Serializable {
    static final String NOT = "not-";
    static final String SOME = Agreement.LISTED_BY_SOME.key();

    List<JointEntry> of(JointList list) {
        List<String> patterns = SearchForm.patterns(find);
        return inState(list).stream()
                .filter(row -> patterns.isEmpty() || row.found(patterns))
                .filter(row -> listed(list, row))
                .toList();
    }

    private List<JointEntry> inState(JointList list) {
        return Keyed.find(Agreement.class, state).map(list::in).orElse(list.entries());
    }

    private boolean listed(JointList list, JointEntry row) {
        boolean without = by.startsWith(NOT);
        String code = without ? by.substring(NOT.length()) : by;
        Optional<UUID> delegation = list.parties().stream()
                .filter(party -> party.code().equals(code))
                .map(Party::id)
                .findFirst();
        return delegation.isEmpty() || row.of(delegation.get()).isEmpty() == without;
    }

    boolean isEmpty() {
        return find.isBlank() && state.isEmpty() && by.isEmpty();
    }
}
