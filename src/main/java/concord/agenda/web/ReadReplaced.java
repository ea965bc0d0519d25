package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.web.ShowStandings;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the delegation says of a row already, where another position would take its place: in a sentence. */
@RequestScoped
class ReadReplaced {
    @Inject
    ShowStandings standings;

    @Inject
    Text text;

    /** Empty where nothing is replaced: it has said nothing, or its hold has lapsed. */
    String of(AgendaItem item) {
        boolean holds = item.standing().each().stream().anyMatch(said -> !said.lapsed());
        return holds ? text.of("position.say.replaces", standings.inShort(item.standing())) : "";
    }
}
