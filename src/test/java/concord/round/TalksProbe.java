package concord.round;

import concord.account.Account;
import concord.account.AccountRequest;
import concord.account.ApproveAccounts;
import concord.account.ApproveDelegations;
import concord.account.AskDelegations;
import concord.account.DelegationRequest;
import concord.account.DelegationRequest.Kind;
import concord.account.KeepAccounts;
import concord.account.ReadAccounts;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.round.calendar.Calendars;
import concord.round.calendar.HolidayEffect;
import concord.round.calendar.KeepHolidays;
import concord.round.calendar.ShortestSilence;
import concord.round.calendar.SilenceUnit;
import concord.round.silence.CloseRounds;
import concord.round.silence.ProposeText;
import concord.round.terms.AfterWithdrawal;
import concord.round.terms.DraftTerms;
import concord.round.terms.ReadTerms;
import concord.round.terms.ReadTexts;
import concord.round.terms.RoundTerms;
import concord.round.terms.TermsReaders;
import concord.security.Role;
import concord.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Closes and reopens delegations, adds holidays and takes them back, as whoever asks, and says what came of it. Only in
 * the war under test.
 */
@WebServlet("/probe/talks")
public class TalksProbe extends HttpServlet {
    private static final Semaphore ARRIVED = new Semaphore(0);
    private static final ShortestSilence DAY = new ShortestSilence(1, SilenceUnit.WORKING_DAYS);

    @Inject
    transient AskDelegations asks;

    @Inject
    transient ApproveDelegations approvals;

    @Inject
    transient ApproveAccounts assigned;

    @Inject
    transient Delegations delegations;

    @Inject
    transient ReadAccounts accounts;

    @Inject
    transient KeepAccounts keep;

    @Inject
    transient ProposeText propose;

    @Inject
    transient ReadTexts texts;

    @Inject
    transient CloseRounds close;

    @Inject
    transient DraftTerms draft;

    @Inject
    transient ReadTerms terms;

    @Inject
    transient KeepHolidays holidays;

    @Inject
    transient Calendars calendars;

    @Inject
    transient ReadJointList joint;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter()
                    .print(outcome(
                            request.getParameter("do"), request.getParameter("on"), request.getParameter("text")));
        } catch (Refusal e) {
            response.getWriter().print(e.key());
        }
    }

    private String outcome(String deed, String on, String text) {
        return switch (deed) {
            case "ask" -> ask(on);
            case "withdraw" -> withdraw(on);
            case "stake" -> approvals.atStake(waiting(on)).toString();
            case "awaitArrival" -> awaitArrival();
            case "consent" -> consent(on);
            case "decline" -> decline(on);
            case "closeAccount" -> closeAccount(on);
            case "assign" -> assign(on, Role.valueOf(text));
            case "readAssigned" -> readAssigned(on);
            case "consentAssigned" -> consentAssigned(on);
            case "propose" -> propose(UUID.fromString(on), LocalDateTime.parse(text));
            case "takeTextBack" -> takeTextBack(UUID.fromString(on), text);
            case "circulate" -> circulate();
            case "addHoliday" -> addHoliday(on, LocalDate.parse(text));
            case "takeHolidayBack" -> takeHolidayBack(on, LocalDate.parse(text));
            case "effect" -> effect(on, LocalDate.parse(text));
            case "earliest" -> earliest().toString();
            case "closeRound" -> closeRound(UUID.fromString(on), text);
            default -> throw new IllegalArgumentException("do what?");
        };
    }

    /** To close it if it is open, else to reopen it. */
    private String ask(String code) {
        ARRIVED.drainPermits();
        Delegation delegation = delegations.withCode(code).orElseThrow();
        Kind kind = delegation.closedAt().isPresent() ? Kind.REOPENING : Kind.CLOSING;
        return asks.ask(delegation.id(), kind).name();
    }

    private String withdraw(String code) {
        asks.withdraw(delegations.withCode(code).orElseThrow().id());
        return "withdrawn";
    }

    /** Until the chair consents to what was asked for last. */
    private static String awaitArrival() {
        ARRIVED.acquireUninterruptibly();
        return "arrived";
    }

    private String consent(String code) {
        UUID request = waiting(code);
        ARRIVED.release();
        approvals.approve(request);
        return delegations.withCode(code).orElseThrow().closedAt().isPresent() ? "closed" : "reopened";
    }

    private String decline(String code) {
        approvals.decline(waiting(code));
        return "declined";
    }

    private UUID waiting(String code) {
        return approvals.waiting().stream()
                .filter(request -> request.delegation().code().equals(code))
                .map(DelegationRequest::id)
                .findFirst()
                .orElseThrow();
    }

    private String closeAccount(String userName) {
        Account account = accounts.page(userName, 0, 1).get(0);
        keep.close(account.id(), account.version());
        return "closed";
    }

    private String assign(String userName, Role role) {
        Account account = accounts.page(userName, 0, 1).get(0);
        UUID delegation = account.delegation().orElseThrow().id();
        return keep.assign(account.id(), account.version(), role, delegation)
                .approval()
                .name();
    }

    private String readAssigned(String userName) {
        AccountRequest request = asked(userName);
        assigned.refuseToApprove(request.id(), request.version());
        return "read";
    }

    private String consentAssigned(String userName) {
        AccountRequest request = asked(userName);
        assigned.approve(request.id(), request.version());
        return request.seat().role().name();
    }

    private AccountRequest asked(String userName) {
        return assigned.waiting().stream()
                .filter(request -> request.account().userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    /** One row that some list, and what is agreed. */
    private String propose(UUID round, LocalDateTime deadline) {
        Set<UUID> besides = Set.of(texts.openRows(round).get(0).id());
        return propose.propose(round, besides, texts.text(round, besides).rows(), deadline)
                .toString();
    }

    private String takeTextBack(UUID proposal, String reason) {
        propose.takeBack(proposal, reason);
        return "taken back";
    }

    /** Terms that fix a silence of one working day. */
    private String circulate() {
        UUID id = draft.draft(new RoundTerms(
                "A round of days",
                "",
                "",
                "",
                "",
                null,
                DAY,
                "Europe/Moscow",
                Naming.NAMED,
                LapsedHold.NO_OBJECTION,
                AfterWithdrawal.STAYS,
                TermsReaders.TABLE));
        draft.circulate(id, terms.terms(id).version());
        return id.toString();
    }

    private String addHoliday(String code, LocalDate day) {
        holidays.add(delegations.withCode(code).orElseThrow().id(), day, "Offices closed");
        return "added";
    }

    private String takeHolidayBack(String code, LocalDate day) {
        holidays.takeBack(added(code, day));
        return "taken back";
    }

    private String effect(String code, LocalDate day) {
        return holidays.effectOfTakingBack(added(code, day))
                .map(HolidayEffect::then)
                .map(Instant::toString)
                .orElse("none");
    }

    private UUID added(String code, LocalDate day) {
        return holidays.days(day.getYear()).stream()
                .filter(days -> days.delegation().code().equals(code))
                .flatMap(days -> days.days().stream())
                .filter(known -> known.day().equals(day))
                .flatMap(known -> known.added().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Of a text that both delegations of the samples would have before them from now on. */
    private Instant earliest() {
        List<Party> both = joint.list().openParties().stream()
                .filter(party -> party.code().equals("us") || party.code().equals("ru"))
                .toList();
        return DAY.earliest(clock.instant(), calendars.of(both), ZoneId.of("Europe/Moscow"));
    }

    private String closeRound(UUID round, String reason) {
        close.close(round, reason);
        return "closed";
    }
}
