package concord.summary.web;

import concord.summary.ReadSummary;
import concord.summary.Summary;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The summary as it is in this request: asked for once, however often the page looks. */
@RequestScoped
class SummaryNow {
    @Inject
    ReadSummary read;

    @Inject
    Reader reader;

    private @Nullable Summary summary;

    Summary summary() {
        Summary known = summary;
        if (known == null) {
            known = read.summary(reader.getLocale());
            summary = known;
        }
        return known;
    }
}
