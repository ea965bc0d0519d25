package concord.summary.web;

import com.ibm.icu.text.NumberFormat;
import concord.joint.Agreement;
import concord.shared.Name;
import concord.summary.Share;
import concord.summary.Summary;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** A summary, live or released, as pages show it. */
@RequestScoped
class ShowSummary {
    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    /** As it stands. */
    SummaryShown shown(Summary summary) {
        int agreed = summary.rowsIn(Agreement.AGREED);
        return shown(summary, text.of("summary.agreed_count", agreed, summary.agreedByPresumedMatch()));
    }

    /** As it stood: its numbers are of that moment, whatever was agreed since. */
    SummaryShown shown(Summary summary, Instant at) {
        int agreed = summary.rowsIn(Agreement.AGREED);
        return shown(summary, text.of("summary.agreed_then", agreed, summary.agreedByPresumedMatch(), when.moment(at)));
    }

    private SummaryShown shown(Summary summary, String agreedWords) {
        List<Share> shares = summary.shares();
        boolean none = shares.stream().allMatch(share -> share.given().isEmpty());
        boolean all = shares.stream().noneMatch(share -> share.given().isEmpty());
        return new SummaryShown(
                summary.blank(),
                summary.rowsIn(Agreement.AGREED),
                agreedWords,
                Bars.of(summary),
                none ? List.of() : shares.stream().map(this::share).toList(),
                all ? "" : why(shares));
    }

    private static String why(List<Share> shares) {
        return shares.size() == Share.FEW_DELEGATIONS ? "summary.share.two" : "summary.share.why";
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
