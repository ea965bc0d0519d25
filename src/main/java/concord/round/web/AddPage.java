package concord.round.web;

import concord.joint.web.ReaderNames;
import concord.round.terms.NominateOrganisations;
import concord.round.terms.Nominated;
import concord.web.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What the chair can add to a text: what was nominated, and what is looked for by name. */
@Named
@ViewScoped
public class AddPage implements Serializable {
    @Inject
    TextPage text;

    @Inject
    NominateOrganisations nominations;

    @Inject
    OpenRows open;

    @Inject
    ShowTexts words;

    @Inject
    ReaderNames names;

    private UUID round = new UUID(0, 0);
    private final FoundRows found = new FoundRows();
    private List<ProposedShown> nominated = List.of();

    void load(UUID of) {
        round = of;
        nominated = names.sorted(nominations.nominated(of), Nominated::row).stream()
                .map(one -> words.open(one.row()))
                .toList();
    }

    public void look() {
        found.take(open.find(round, found.getFind()));
    }

    public void add(String row) {
        text.add(Ids.of(row));
    }

    public boolean isAdded(String row) {
        return text.isAdded(row);
    }

    public List<ProposedShown> getNominated() {
        return nominated;
    }

    public FoundRows getFound() {
        return found;
    }
}
