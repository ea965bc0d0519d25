package concord.summary.web;

import concord.round.adoption.PublicTerms;
import concord.round.adoption.ReadExtracts;
import concord.web.Once;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the talks are about, as far as terms of reference say that observers may read them. */
@Named
@RequestScoped
public class PublicTalks {
    @Inject
    ReadExtracts read;

    @Inject
    Text text;

    @Inject
    When when;

    private final Once<Optional<PublicTerms>> terms = new Once<>(() -> read.terms());

    /** Null where no terms may be read. */
    public @Nullable PublicTerms getTerms() {
        return terms.get().orElse(null);
    }

    /** When the round was opened, and closed if it was. */
    public String getHeld() {
        return terms.get()
                .map(round -> text.of(
                        round.closedAt().isPresent() ? "summary.round.closed" : "summary.round.open",
                        when.dayOf(round.openedAt()),
                        when.dayOf(round.closedAt().orElse(null))))
                .orElse("");
    }
}
