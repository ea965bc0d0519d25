package concord.round.terms.web;

import concord.caller.Caller;
import concord.edition.Naming;
import concord.joint.Party;
import concord.round.calendar.ShortestSilence;
import concord.round.terms.Round;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsView;
import concord.round.terms.web.TermsShown.AnswerRow;
import concord.round.terms.web.TermsShown.TermsWords;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts terms of reference into the reader's words: in a draft, in circulation and in a round the same. */
@ApplicationScoped
public class ShowTerms {
    @Inject
    Caller caller;

    @Inject
    ZoneChoices zones;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    public TermsShown terms(TermsView view) {
        return new TermsShown(
                view.id().toString(),
                view.state().key(),
                words(view.terms(), view.asked().size()),
                view.circulatedAt().map(when::moment).orElse(""),
                view.asked().stream().map(party -> row(view, party)).toList(),
                view.round().map(UUID::toString).orElse(""));
    }

    /** @param delegations how many take part, or are asked */
    public TermsWords words(RoundTerms terms, int delegations) {
        return new TermsWords(
                terms,
                text.of("terms.zone", zones.named(terms.zone()), terms.zone()),
                shortest(terms.shortest()),
                terms.naming() != Naming.NAMED && delegations <= Round.FEWEST);
    }

    /** “3 working days of all participants”; empty where there is no limit. */
    String shortest(@Nullable ShortestSilence shortest) {
        return shortest == null
                ? ""
                : text.of("terms.shortest." + shortest.unit().key(), shortest.number());
    }

    private AnswerRow row(TermsView view, Party party) {
        boolean own = caller.account().delegationId().filter(party.id()::equals).isPresent();
        return view.answerOf(party.id())
                .map(answer -> new AnswerRow(
                        party.name(reader.getLocale()),
                        answer.accepted() ? "accepted" : "answered",
                        when.moment(answer.at()),
                        answer.text(),
                        own))
                .orElseGet(() -> new AnswerRow(party.name(reader.getLocale()), "waits", "", "", own));
    }
}
