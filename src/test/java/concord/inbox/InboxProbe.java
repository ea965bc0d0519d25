package concord.inbox;

import concord.deed.AboutEntry.ChangeContested;
import concord.deed.AboutEntry.ContestTakenBack;
import concord.deed.AboutEntry.EntryTabled;
import concord.deed.AboutEntry.EntryWithdrawn;
import concord.deed.AboutPair.JudgementPrepared;
import concord.deed.AboutPair.PairJudged;
import concord.deed.AboutPosition.PositionPrepared;
import concord.deed.AboutPosition.PositionRecalled;
import concord.deed.AboutPosition.PositionStated;
import concord.deed.Consequence.PositionContested;
import concord.deed.Consequence.PositionStale;
import concord.deed.Happening;
import concord.deed.Occurrence;
import concord.shared.Stance;
import concord.shared.Verdict;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets something happen of which inboxes tell. Only in the war under test. */
@WebServlet("/probe/inbox")
public class InboxProbe extends HttpServlet {
    @Inject
    transient Event<Occurrence> told;

    @Inject
    transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            transaction.begin();
            tell(request);
            transaction.commit();
            response.getWriter().print("happened");
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(HttpServletRequest request) {
        told.fire(new Occurrence(
                Instant.parse(request.getParameter("at")),
                request.getParameter("actor"),
                Optional.of(UUID.fromString(request.getParameter("by"))),
                happening(
                        request.getParameter("deed"),
                        List.of(request.getParameter("ids").split(",")),
                        UUID.fromString(request.getParameter("told")))));
    }

    private static Happening happening(String deed, List<String> ids, UUID told) {
        UUID entry = id(ids.get(0));
        List<UUID> row = ids.stream().map(InboxProbe::id).toList();
        int version = ids.size() > 1 ? Integer.parseInt(ids.get(1).replaceAll("\\D", "")) : 1;
        return switch (deed) {
            case "position_stated" -> new PositionStated(row, "Probe", Stance.SUPPORT, Set.of(told), Optional.empty());
            case "position_prepared" -> new PositionPrepared(row, "Probe");
            case "position_recalled" -> new PositionRecalled(row, "Probe");
            case "pair_judged" ->
                new PairJudged(entry, row.get(1), told, "Probe", "Other", Verdict.DIFFERENT, "Why.", true, false);
            case "judgement_prepared" -> new JudgementPrepared(entry, row.get(1), told, "Probe", "Other", Verdict.SAME);
            case "entry_tabled" -> new EntryTabled(entry, "Probe", 1);
            case "entry_withdrawn" -> new EntryWithdrawn(entry, "Probe", "Why.");
            case "change_contested" -> new ChangeContested(entry, "Probe", version, "Why.");
            case "contest_taken_back" -> new ContestTakenBack(entry, "Probe", version);
            case "position_stale" -> new PositionStale(entry, "Probe", Set.of(told));
            case "position_contested" -> new PositionContested(entry, "Probe", version, Set.of(told));
            default -> throw new IllegalArgumentException(deed);
        };
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
