package concord.inbox;

import concord.shared.Matter;
import concord.shared.Occurrence;
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
        Matter matter = Matter.of((Object[]) request.getParameter("ids").split(","))
                .concerning(Set.of(UUID.fromString(request.getParameter("told"))));
        told.fire(new Happened(
                Instant.now(),
                "probe",
                Optional.of(UUID.fromString(request.getParameter("by"))),
                request.getParameter("deed"),
                List.of("Probe", "1", "Why."),
                matter));
    }
}
