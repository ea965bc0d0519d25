package concord.summary.web;

import concord.round.adoption.EditionNotice;
import concord.round.adoption.ReadExtracts;
import concord.web.Once;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which editions there are, for the summary's page: the latest first. */
@Named
@RequestScoped
public class PublicEditions {
    /** @param adopted when, and how many organisations */
    public record EditionRow(int number, String adopted, String hash) {}

    @Inject
    ReadExtracts read;

    @Inject
    Text text;

    @Inject
    When when;

    private final Once<List<EditionRow>> rows = new Once<>(() -> ask());

    public List<EditionRow> getRows() {
        return rows.get();
    }

    private String adopted(EditionNotice notice) {
        return text.of("summary.edition.intro", when.moment(notice.adoptedAt()), notice.organisations());
    }

    private List<EditionRow> ask() {
        return read.editions().stream()
                .map(notice -> new EditionRow(notice.number(), adopted(notice), notice.hash()))
                .toList();
    }
}
