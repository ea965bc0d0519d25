package concord.round.web;

import concord.round.adoption.EditionLine;
import concord.round.terms.web.ShowTerms;
import concord.round.terms.web.TermsShown;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rounds and editions, and the terms of the next round. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {
    /** @param number of the edition */
    public record EditionRow(int number, String adopted, int organisations, long initials, String hash)
            implements Serializable {}

    @Inject
    RoundsNow now;

    @Inject
    ShowTerms terms;

    @Inject
    ShowRounds show;

    @Inject
    When when;

    public List<RoundShown> getRounds() {
        return now.all().stream().map(show::round).toList();
    }

    public List<EditionRow> getEditions() {
        return now.editions().stream().map(this::row).toList();
    }

    private EditionRow row(EditionLine line) {
        return new EditionRow(
                line.number(), when.moment(line.adoptedAt()), line.organisations(), line.initials(), line.hash());
    }

    /** Whether a round is open, so that no other can be prepared. */
    public boolean isOpen() {
        return now.all().stream().anyMatch(round -> round.open());
    }

    /** The terms of the next round that the reader may know of; null if there are none. */
    public @Nullable TermsShown getTerms() {
        return now.terms().map(terms::terms).orElse(null);
    }
}
