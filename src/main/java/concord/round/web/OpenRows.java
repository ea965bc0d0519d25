package concord.round.web;

import concord.names.reading.SearchForm;
import concord.round.terms.ReadTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Looks for organisations that can be named for a round's text. */
@ApplicationScoped
class OpenRows {
    /** More than these are not shown: who looks for one says more of its name. */
    static final int MOST = 20;

    @Inject
    ReadTexts read;

    @Inject
    ShowTexts show;

    /** At most one more than {@link #MOST}; none where nothing is looked for. */
    List<ProposedShown> find(UUID round, String find) {
        List<String> patterns = SearchForm.patterns(find);
        return patterns.isEmpty()
                ? List.of()
                : read.openRows(round).stream()
                        .filter(row -> row.found(patterns))
                        .limit(MOST + 1L)
                        .map(show::row)
                        .toList();
    }
}
