package concord.summary.web;

import concord.round.adoption.ReadExtracts;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which editions there are, for the summary's page: the latest first. */
@Named
@RequestScoped
public class PublicEditions {
    /** @param adopted when */
    public record EditionRow(int number, String adopted, String hash) {}

    @Inject
    ReadExtracts read;

    @Inject
    When when;

    private @Nullable List<EditionRow> rows;

    /** Asked for once, however often the page looks. */
    public List<EditionRow> getRows() {
        List<EditionRow> known = rows;
        if (known == null) {
            known = read.editions().stream()
                    .map(notice -> new EditionRow(notice.number(), when.moment(notice.adoptedAt()), notice.hash()))
                    .toList();
            rows = known;
        }
        return known;
    }
}
