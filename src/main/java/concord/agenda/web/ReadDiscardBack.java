package concord.agenda.web;

import concord.web.ReadBack;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** That what was prepared is discarded, in full sentences. */
@RequestScoped
class ReadDiscardBack {
    @Inject
    Text text;

    /** @param said key of what is discarded, with its number */
    ReadBack of(String said, int count) {
        return of(text.of(said, count), List.of());
    }

    ReadBack of(String said, List<ReadBack.Group> groups) {
        return new ReadBack(
                said,
                groups,
                text.of("positions.discard.to"),
                text.of("positions.discard.effect"),
                text.of("positions.discard.recall"));
    }
}
