package concord.round.terms.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.Party;
import concord.joint.web.Wording;
import concord.names.reading.Recognition;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsState;
import concord.round.terms.TermsView;
import concord.round.terms.web.TermsShown.TermsWords;
import concord.web.ReadBack;
import concord.web.ReadBack.Group;
import concord.web.ReadBack.Written;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is about to be done with terms of reference, in full sentences. */
@RequestScoped
class ReadTermsBack {
    /** What binds whoever has read them: it is read back whole. */
    private static final Set<String> ALL_TERMS = Set.of("circulate", "accept");

    @Inject
    ShowTerms show;

    @Inject
    When when;

    @Inject
    Reader reader;

    @Inject
    Text text;

    ReadBack of(String deed, TermsView view) {
        return new ReadBack(
                text.of("terms." + deed + ".said", words(view)),
                ALL_TERMS.contains(deed) ? List.of(terms(view)) : List.of(),
                text.of("terms." + deed + ".to", words(view)),
                text.of("terms." + deed + ".effect", words(view)),
                text.of("terms." + deed + ".recall", words(view)));
    }

    /** @param typed a text that is not sent, or is the answer itself */
    ReadBack of(String deed, TermsView view, String typed) {
        ReadBack read = of(deed, view);
        if (typed.isBlank() || deed.equals("take_back")) {
            return read;
        }
        return deed.equals("answer")
                ? new ReadBack(
                        read.said(),
                        List.of(new Group("", List.of(chairs("round.say.text", typed.strip())), List.of())),
                        read.to(),
                        read.effect(),
                        read.recall())
                : new ReadBack(
                        read.said(),
                        read.groups(),
                        read.to(),
                        read.effect() + " " + text.of("terms.accept.unsent"),
                        read.recall());
    }

    /** All that they fix, in the order in which the page has it. */
    private Group terms(TermsView view) {
        RoundTerms terms = view.terms();
        TermsWords words = show.words(terms, view.asked().size());
        LocalDate cutOff = terms.cutOff();
        String shortest = words.shortest();
        return new Group(
                "",
                Stream.of(
                                chairs("round.scope", terms.scope()),
                                chairs("round.territory", terms.territory()),
                                chairs("round.kinds", terms.kinds()),
                                chairs("round.criteria", terms.criteria()),
                                ours("round.cut_off", cutOff == null ? "" : when.day(cutOff)),
                                ours("round.shortest", shortest.isEmpty() ? text.of("round.shortest.none") : shortest),
                                ours("round.zone", words.zone()),
                                chosen("round.naming", terms.naming().key()),
                                chosen("round.lapsed", terms.lapsedHolds().key()),
                                chosen("round.after", terms.afterWithdrawal().key()),
                                chosen("round.readers", terms.readers().key()))
                        .filter(written -> !written.text().isEmpty())
                        .toList(),
                List.of());
    }

    private static Written chairs(String label, String written) {
        return new Written(label, Recognition.language(written), written);
    }

    private Written chosen(String label, String key) {
        return ours(label, text.of(label + "." + key));
    }

    private Written ours(String label, String words) {
        return new Written(label, reader.getLocale().getLanguage(), words);
    }

    /** The delegation, the title, the zone, the shortest silence, those asked, those accepting, those not, how many not. */
    private Object[] words(TermsView view) {
        return new Object[] {
            reader.getDelegation(),
            Wording.isolated(view.terms().title()),
            view.terms().zone(),
            show.shortest(view.terms().shortest()),
            names(view.state() == TermsState.DRAFT ? view.counting() : view.asked()),
            names(view.accepting()),
            names(view.notAccepting()),
            view.notAccepting().size()
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
