package concord.round;

import concord.edition.EditionFile;
import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.joint.Agreement;
import concord.joint.Party;
import concord.round.adoption.InitialEdition;
import concord.round.adoption.ReadEditions;
import concord.round.calendar.ShortestSilence;
import concord.round.calendar.SilenceUnit;
import concord.round.silence.BreakSilence;
import concord.round.silence.BreakView;
import concord.round.silence.CloseRounds;
import concord.round.silence.ProposalView;
import concord.round.silence.ProposeText;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.AnswerTerms;
import concord.round.terms.DraftTerms;
import concord.round.terms.OpenRounds;
import concord.round.terms.ReadTerms;
import concord.round.terms.ReadTexts;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsReaders;
import concord.round.terms.TermsView;
import concord.shared.BreakKind;
import concord.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** Does what it is told as whoever asks, and says what came of it. Only in the war under test. */
@WebServlet("/probe/round")
public class RoundProbe extends HttpServlet {
    private static final Semaphore ARRIVED = new Semaphore(0);

    @Inject
    transient DraftTerms draft;

    @Inject
    transient AnswerTerms answer;

    @Inject
    transient ReadTerms terms;

    @Inject
    transient OpenRounds open;

    @Inject
    transient CloseRounds close;

    @Inject
    transient ProposeText propose;

    @Inject
    transient BreakSilence broken;

    @Inject
    transient InitialEdition initial;

    @Inject
    transient ReadRounds read;

    @Inject
    transient ReadEditions editions;

    @Inject
    transient ReadTexts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().print(outcome(request));
        } catch (Refusal e) {
            response.getWriter().print(e.key());
        }
    }

    private String outcome(HttpServletRequest request) {
        String on = request.getParameter("on");
        String text = request.getParameter("text");
        return switch (request.getParameter("do")) {
            case "awaitArrival" -> awaitArrival();
            case "circulate" -> circulate();
            case "accept" -> accept(on);
            case "takeBack" -> takeBack(on);
            case "open" -> open(on);
            case "propose" -> propose(UUID.fromString(on), LocalDateTime.parse(text));
            case "extend" -> extend(on, text);
            case "say" -> say(on, text);
            case "withdraw" -> withdraw(on);
            case "offer" -> offer(on);
            case "state" -> state(on);
            case "said" -> said(on);
            case "texts" ->
                last(on).breaks().stream().map(BreakView::text).toList().toString();
            case "file" -> new String(file(on).bytes(), StandardCharsets.UTF_8);
            case "initial" -> Boolean.toString(initial.initial(Integer.parseInt(on), file(on).statedHash(), text));
            default -> throw new IllegalArgumentException("do what?");
        };
    }

    private String circulate() {
        UUID id = draft.draft(something());
        draft.circulate(id, terms.terms(id).version());
        return id.toString();
    }

    private String accept(String id) {
        answer.accept(UUID.fromString(id));
        return "accepted";
    }

    private String takeBack(String id) {
        answer.takeBack(UUID.fromString(id));
        return "taken back";
    }

    /** With those that have accepted the terms. */
    private String open(String id) {
        ARRIVED.drainPermits();
        TermsView seen = terms.terms(UUID.fromString(id));
        return open.open(seen.id(), seen.accepting().stream().map(Party::id).collect(Collectors.toSet()))
                .toString();
    }

    private static String awaitArrival() {
        ARRIVED.acquireUninterruptibly();
        return "arrived";
    }

    private String propose(UUID round, LocalDateTime deadline) {
        Set<UUID> besides = Set.of(aRow(round, Agreement.LISTED_BY_SOME), aRow(round, Agreement.MATCHED));
        return propose.propose(round, besides, texts.text(round, besides).rows(), deadline)
                .toString();
    }

    private String extend(String proposal, String until) {
        propose.extend(UUID.fromString(proposal), LocalDateTime.parse(until));
        return "extended";
    }

    private String say(String proposal, String text) {
        ARRIVED.release();
        return broken.say(UUID.fromString(proposal), BreakKind.OBJECTION, text) ? "in time" : "late";
    }

    private String withdraw(String id) {
        broken.withdraw(UUID.fromString(id));
        return "withdrawn";
    }

    private String offer(String id) {
        broken.offer(UUID.fromString(id));
        return "offered";
    }

    private String state(String round) {
        RoundView view = read.round(UUID.fromString(round));
        return view.latest().orElseThrow().state()
                + view.edition().map(number -> " " + number).orElse("");
    }

    /** The latest that the caller may know. */
    private String said(String round) {
        List<BreakView> breaks = last(round).breaks();
        return breaks.get(breaks.size() - 1).id().toString();
    }

    private ProposalView last(String round) {
        return read.round(UUID.fromString(round)).latest().orElseThrow();
    }

    private EditionFile file(String number) {
        return editions.edition(Integer.parseInt(number)).file();
    }

    /** One that some list and not all. */
    private UUID aRow(UUID round, Agreement agreement) {
        return texts.openRows(round).stream()
                .filter(row -> row.agreement() == agreement)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static RoundTerms something() {
        return new RoundTerms(
                "A round",
                "For the talks",
                "",
                "",
                "",
                null,
                new ShortestSilence(1, SilenceUnit.MINUTES),
                "Europe/Moscow",
                Naming.NAMED,
                LapsedHold.NO_OBJECTION,
                AfterWithdrawal.STAYS,
                TermsReaders.TABLE);
    }
}
