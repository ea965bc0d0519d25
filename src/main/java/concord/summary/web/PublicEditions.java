package concord.summary.web;

import concord.round.adoption.ReadExtracts;
import concord.web.Once;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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

    private final Once<List<EditionRow>> rows = new Once<>(() -> ask());

    public List<EditionRow> getRows() {
        return rows.get();
    }

    private List<EditionRow> ask() {
        return read.editions().stream()
                .map(notice -> new EditionRow(notice.number(), when.moment(notice.adoptedAt()), notice.hash()))
                .toList();
    }
}
