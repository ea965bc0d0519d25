package concord.round.web;

import concord.joint.JointEntry;
import concord.joint.web.ReaderNames;
import concord.names.reading.SearchForm;
import concord.round.terms.ReadTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Looks for organisations that can be named for a round's text. */
@ApplicationScoped
class OpenRows {
    /** More than these are not shown: who looks for one says more of its name. */
    static final int MOST = 20;

    @Inject
    ReadTexts read;

    @Inject
    ShowTexts show;

    @Inject
    ReaderNames names;

    /** At most one more than {@link #MOST}; none where nothing is looked for. */
    List<ProposedShown> find(UUID round, String find) {
        List<String> patterns = SearchForm.patterns(find);
        if (patterns.isEmpty()) {
            return List.of();
        }
        List<JointEntry> found =
                read.openRows(round).stream().filter(row -> row.found(patterns)).toList();
        return names.sorted(found, Function.identity()).stream()
                .limit(MOST + 1L)
                .map(show::open)
                .toList();
    }
}
