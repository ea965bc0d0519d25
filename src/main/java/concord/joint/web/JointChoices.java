package concord.joint.web;

import concord.joint.Agreement;
import concord.joint.JointList;
import concord.joint.Party;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the reader of the joint list can choose from: the numbers that lead to their rows, states, delegations. */
@Named
@RequestScoped
public class JointChoices {
    @Inject
    ShownMoment moment;

    @Inject
    JointPage page;

    @Inject
    Wording wording;

    @Inject
    Text text;

    /** States that no row is in are left out, but for the two that the list is about. */
    public List<Figure> getFigures() {
        JointList list = moment.list();
        List<Figure> figures = new ArrayList<>();
        for (Agreement agreement : Agreement.ORDER) {
            int count = list.in(agreement).size();
            boolean always = agreement == Agreement.AGREED || agreement == Agreement.LISTED_BY_SOME;
            if (always || count > 0) {
                figures.add(new Figure(agreement.key(), count, label(list, agreement), chosen(agreement.key())));
            }
        }
        return figures;
    }

    private String label(JointList list, Agreement agreement) {
        return switch (agreement) {
            case LISTED_BY_SOME ->
                text.of("joint.figure.some", list.openParties().size());
            case AGREED, MATCHED, CONTESTED, ON_HOLD, IDENTITY_DISPUTED -> text.of("joint.figure." + agreement.key());
        };
    }

    public List<Option> getStates() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Option.ANY, text.of("joint.filter.any_state"), false));
        for (Figure figure : getFigures()) {
            options.add(state(figure.state()));
        }
        return options;
    }

    private Option state(String key) {
        return new Option(key, text.of("joint.state." + key), chosen(key));
    }

    private boolean chosen(String state) {
        return page.filter().state().equals(state);
    }

    public List<Option> getDelegations() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Option.ANY, text.of("joint.filter.any_delegation"), false));
        moment.list().parties().forEach(party -> options.add(by("joint.filter.listed", "", party)));
        moment.list().parties().forEach(party -> options.add(by("joint.filter.not_listed", JointFilter.NOT, party)));
        return options;
    }

    private Option by(String key, String prefix, Party party) {
        String value = prefix + party.code();
        return new Option(
                value,
                text.of(key, party.name(wording.locale())),
                page.filter().by().equals(value));
    }
}
