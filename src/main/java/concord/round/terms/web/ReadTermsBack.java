package concord.round.terms.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.Party;
import concord.joint.web.Wording;
import concord.round.terms.TermsState;
import concord.round.terms.TermsView;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is about to be done with terms of reference, in full sentences. */
@RequestScoped
class ReadTermsBack {
    @Inject
    ShowTerms show;

    @Inject
    Reader reader;

    @Inject
    Text text;

    ReadBack of(String deed, TermsView view) {
        return new ReadBack(
                text.of("terms." + deed + ".said", words(view)),
                text.of("terms." + deed + ".to", words(view)),
                text.of("terms." + deed + ".effect", words(view)),
                text.of("terms." + deed + ".recall", words(view)));
    }

    /** The delegation, the title, the zone, the shortest silence, those asked, those accepting, those not. */
    private Object[] words(TermsView view) {
        return new Object[] {
            reader.getDelegation(),
            Wording.isolated(view.terms().title()),
            view.terms().zone(),
            show.shortest(view.terms().shortest()),
            names(view.state() == TermsState.DRAFT ? view.counting() : view.asked()),
            names(view.accepting()),
            names(view.notAccepting())
        };
    }

    private String names(List<Party> parties) {
        return parties.isEmpty()
                ? text.of("terms.nobody")
                : ListFormatter.getInstance(reader.getLocale())
                        .format(parties.stream()
                                .map(party -> party.name(reader.getLocale()))
                                .toList());
    }
}
