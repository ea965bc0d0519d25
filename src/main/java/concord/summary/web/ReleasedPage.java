package concord.summary.web;

import concord.shared.Name;
import concord.shared.NotThere;
import concord.summary.FrozenSummary;
import concord.summary.ReadSummary;
import concord.summary.Summary;
import concord.web.Ids;
import concord.web.PagedRows;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A released summary: the one of a number, else the latest. */
@Named
@ViewScoped
public class ReleasedPage implements Serializable {
    @Inject
    ReadSummary read;

    @Inject
    ShowSummary show;

    @Inject
    Text text;

    @Inject
    When when;

    private @Nullable String asked;
    private int number;
    private Instant at = Instant.EPOCH;
    private Summary summary = new Summary(0, Map.of(), 0, List.of(), List.of());
    private @Nullable SummaryShown shown;
    private List<Name> names = List.of();

    private final PagedRows<ShownName> agreed = PagedRows.of(() -> names, ShownName::of);

    public void latest() {
        read.latest().ifPresent(this::take);
    }

    /** @throws NotThere if there is none of that number */
    public void load() {
        take(read.released(Ids.number(asked)));
    }

    private void take(FrozenSummary frozen) {
        number = frozen.number();
        at = frozen.releasedAt();
        summary = frozen.summary();
        shown = show.shown(summary, at);
        names = show.names(summary);
    }

    /** Whether none was released yet. */
    public boolean isNone() {
        return number == 0;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return text.of("summary.numbered", number);
    }

    public String getIntro() {
        return text.of("summary.frozen", number, when.moment(at), summary.delegations());
    }

    /** Null while there is none. */
    public @Nullable SummaryShown getShown() {
        return shown;
    }

    public PagedRows<ShownName> getAgreed() {
        return agreed;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
