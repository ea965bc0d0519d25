package concord.agenda.web;

import com.ibm.icu.text.ListFormatter;
import concord.agenda.AgendaItem;
import concord.joint.JointList;
import concord.joint.Standing;
import concord.joint.web.ShowStandings;
import concord.joint.web.Wording;
import concord.position.Prepared;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rows of the agenda, as a page shows them. */
@RequestScoped
class ShowAgenda {
    @Inject
    Wording wording;

    @Inject
    ShowStandings standings;

    @Inject
    Text text;

    @Inject
    When when;

    AgendaRow row(JointList list, AgendaItem item) {
        List<String> listing = item.row().standing(Standing.LISTED).stream()
                .flatMap(id -> list.party(id).stream())
                .map(party -> party.name(wording.locale()))
                .toList();
        return new AgendaRow(
                item.key(),
                item.row().id(),
                name(item),
                wording.state(item.row()),
                ListFormatter.getInstance(wording.locale()).format(listing),
                said(item),
                prepared(item));
    }

    ShownName name(AgendaItem item) {
        return ShownName.of(item.name(wording.locale()));
    }

    private String prepared(AgendaItem item) {
        return item.prepared().stream()
                .reduce((earlier, later) -> later)
                .map(ready -> text.of("agenda.prepared", ready.by(), when.dayOf(ready.at())))
                .orElse("");
    }

    private String said(AgendaItem item) {
        return item.prepared().stream()
                .map(Prepared::statement)
                .map(standings::sentence)
                .reduce((one, behind) -> text.of("position.short.behind", one, behind))
                .orElseGet(() -> standings.inShort(item.standing()));
    }
}
