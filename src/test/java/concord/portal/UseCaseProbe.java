package concord.portal;

import concord.shared.NotThere;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;

/**
 * Calls a use case as whoever asks, in a transaction that is always rolled back, and says what came of it: “refused” by
 * the container, “not there”, or “let in”. Only in the war under test.
 */
@WebServlet("/probe/use-case")
public class UseCaseProbe extends HttpServlet {
    @Resource
    transient UserTransaction transaction;

    @PersistenceContext
    transient EntityManager em;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Class<?> type = Class.forName(request.getParameter("type"));
            Method method = Arrays.stream(type.getDeclaredMethods())
                    .filter(each -> Deeds.signature(each).equals(request.getParameter("deed")))
                    .findFirst()
                    .orElseThrow();
            UUID id = foreignRow(request.getParameter("rows"), request.getRemoteUser());
            response.getWriter().print(outcome(type, method, Arguments.of(method, id)));
        } catch (ReflectiveOperationException | NotSupportedException | SystemException e) {
            throw new ServletException(e);
        }
    }

    private String outcome(Class<?> type, Method method, Object[] arguments)
            throws NotSupportedException, SystemException, IllegalAccessException {
        transaction.begin();
        try {
            method.invoke(CDI.current().select(type).get(), arguments);
            return "let in";
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof EJBAccessException) {
                return "refused";
            }
            return e.getCause() instanceof NotThere ? "not there" : "let in: " + e.getCause();
        } finally {
            transaction.rollback();
        }
    }

    /** A row that exists and is not the caller's; a random id where the use case takes none. */
    private UUID foreignRow(String query, String userName) {
        if (query.isEmpty()) {
            return UUID.randomUUID();
        }
        return (UUID) em.createNativeQuery(query, UUID.class)
                .setParameter("me", userName)
                .setMaxResults(1)
                .getSingleResult();
    }
}
