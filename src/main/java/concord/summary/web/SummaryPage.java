package concord.summary.web;

import concord.joint.Agreement;
import concord.summary.Summary;
import concord.web.PagedRows;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The summary. */
@Named
@ViewScoped
public class SummaryPage implements Serializable {
    @Inject
    SummaryNow now;

    @Inject
    Text text;

    @Inject
    When when;

    private String changed = "";

    private final PagedRows<ShownName> agreed = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return now.summary().agreed().size();
        }

        @Override
        public List<ShownName> page(int first, int size) {
            return now.summary().agreed().stream()
                    .skip(first)
                    .limit(size)
                    .map(ShownName::of)
                    .toList();
        }
    });

    /** The list has changed while the page was open. */
    public void refresh() {
        changed = text.of("joint.changed", when.time(now.summary().revision().at()));
    }

    public String getIntro() {
        Summary summary = now.summary();
        return text.of(
                "summary.intro",
                summary.delegations(),
                summary.all(),
                when.moment(summary.revision().at()));
    }

    public int getAgreedCount() {
        return now.summary().rowsIn(Agreement.AGREED);
    }

    /** What the number of the agreed ones means. */
    public String getAgreedWords() {
        return text.of("summary.agreed_count", getAgreedCount(), now.summary().agreedByPresumedMatch());
    }

    public boolean isBlank() {
        return now.summary().all() == 0;
    }

    public List<Bar> getBars() {
        return Bars.of(now.summary());
    }

    public PagedRows<ShownName> getAgreed() {
        return agreed;
    }

    public String getChanged() {
        return changed;
    }
}
