package concord.summary.web;

import com.ibm.icu.text.NumberFormat;
import concord.joint.Agreement;
import concord.shared.Name;
import concord.summary.Share;
import concord.summary.Summary;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A summary, live or released, as pages show it. */
@RequestScoped
class ShowSummary {
    @Inject
    Reader reader;

    @Inject
    Text text;

    SummaryShown shown(Summary summary) {
        int agreed = summary.rowsIn(Agreement.AGREED);
        return new SummaryShown(
                summary.all() == 0,
                agreed,
                text.of("summary.agreed_count", agreed, summary.agreedByPresumedMatch()),
                Bars.of(summary),
                summary.shares().stream().map(this::share).toList(),
                summary.shares().stream().anyMatch(share -> share.given().isEmpty()));
    }

    private ShareShown share(Share share) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(reader.getLocale());
        return new ShareShown(
                share.name(reader.getLocale()),
                share.given().map(numbers::format).orElseGet(() -> text.of("summary.share.withheld")));
    }

    /** Of all agreed organisations, in the order of the reader's alphabet. */
    List<Name> names(Summary summary) {
        return summary.names(reader.getLocale());
    }
}
