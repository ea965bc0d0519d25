package concord.agenda.web;

import concord.agenda.AgendaFilter;
import concord.agenda.AgendaQuery;
import concord.joint.Agreement;
import concord.joint.Party;
import concord.joint.web.Option;
import concord.joint.web.Wording;
import concord.shared.Stance;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the agenda can be filtered by, each choice with the number of rows that it would show beside the other filters. */
@Named
@RequestScoped
public class AgendaChoices {
    @Inject
    AgendaNow now;

    @Inject
    AgendaFound found;

    @Inject
    AgendaPage page;

    @Inject
    Wording wording;

    @Inject
    Text text;

    public List<Option> getStates() {
        List<Option> options = any("joint.filter.any_state");
        for (Agreement state : Agreement.ORDER) {
            add(
                    options,
                    state.key(),
                    text.of("joint.state." + state.key()),
                    filter().state(),
                    value -> filter().inState(value));
        }
        return options;
    }

    public List<Option> getDelegations() {
        List<Option> options = any("joint.filter.any_delegation");
        for (Party party : now.agenda().list().openParties()) {
            String label = text.of("joint.filter.listed", party.name(wording.locale()));
            add(options, party.code(), label, filter().by(), value -> filter().listedBy(value));
        }
        return options;
    }

    public List<Option> getStances() {
        List<Option> options = any("agenda.filter.any_stance");
        for (Stance stance : Stance.values()) {
            String label = text.of("agenda.stance." + stance.key());
            add(options, stance.key(), label, filter().stance(), value -> filter().saying(value));
        }
        return options;
    }

    private List<Option> any(String key) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Option.ANY, text.of(key), false));
        return options;
    }

    /** What would show nothing is left out, unless it is chosen. */
    private void add(
            List<Option> options, String value, String label, String chosen, Function<String, AgendaFilter> with) {
        int count = found.of(query().filtered(with.apply(value))).size();
        if (count > 0 || value.equals(chosen)) {
            options.add(new Option(value, text.of("agenda.filter.option", label, count), value.equals(chosen)));
        }
    }

    private AgendaFilter filter() {
        return query().filter();
    }

    private AgendaQuery query() {
        return page.query();
    }
}
