package concord.summary.web;

import concord.joint.Agreement;
import concord.shared.Name;
import concord.summary.FrozenSummary;
import concord.summary.LiveSummary;
import concord.summary.ReadSummary;
import concord.summary.ReleaseSummary;
import concord.summary.Summary;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Live;
import concord.web.PagedRows;
import concord.web.Pages;
import concord.web.ReadBack;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The summary of the joint list as it stands, which the chair releases as it is shown. */
@Named
@ViewScoped
public class SummaryPage implements Live.Page, Asking, Serializable {
    @Inject
    ReadSummary read;

    @Inject
    ReleaseSummary release;

    @Inject
    ShowSummary show;

    @Inject
    Pages pages;

    @Inject
    Text text;

    @Inject
    When when;

    private Summary seen = new Summary(0, Map.of(), 0, List.of(), List.of());
    private long revision;
    private Instant at = Instant.EPOCH;
    private @Nullable SummaryShown shown;
    private List<Name> names = List.of();
    private String released = "";

    private final Asked asked = new Asked();
    private final PagedRows<ShownName> agreed = PagedRows.of(() -> names, ShownName::of);

    @PostConstruct
    void look() {
        LiveSummary live = read.live();
        seen = live.summary();
        revision = live.revision().number();
        at = live.revision().at();
        shown = show.shown(seen);
        names = show.names(seen);
        released = latest();
    }

    @Override
    public void refresh() {
        look();
    }

    /** Reads the release back; nothing is released yet. */
    public void ask() {
        asked.ask(
                "release",
                List.of(revision),
                new ReadBack(
                        text.of("summary.release.said", seen.delegations(), agreed(), when.moment(at)),
                        text.of("summary.release.to"),
                        text.of("summary.release.effect"),
                        text.of("summary.release.recall")));
    }

    /** Releases what was read back, and nothing else; if that stands no longer, what stands now is shown. */
    @Override
    public void go() {
        Summary before = seen;
        long of = revision;
        boolean read = asked.isRead("release", List.of(of));
        asked.leave();
        look();
        if (!read) {
            pages.refuse("summary.refusal.changed");
            return;
        }
        pages.done("summary.done.released", release.release(of, before));
        released = latest();
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public String getIntro() {
        return text.of("summary.intro", seen.delegations(), when.moment(at));
    }

    private int agreed() {
        return seen.rowsIn(Agreement.AGREED);
    }

    private String latest() {
        return read.latest().map(this::sentence).orElseGet(() -> text.of("summary.released.none"));
    }

    private String sentence(FrozenSummary latest) {
        return text.of("summary.released.latest", latest.number(), when.moment(latest.releasedAt()));
    }

    /** Which summary observers see. */
    public String getReleased() {
        return released;
    }

    public @Nullable SummaryShown getShown() {
        return shown;
    }

    public PagedRows<ShownName> getAgreed() {
        return agreed;
    }
}
