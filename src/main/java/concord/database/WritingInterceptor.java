package concord.database;

import concord.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Writes inside the use case's transaction, while the container can still turn a lost update into a refusal. That two
 * have taken one unique name at once is a lost update too.
 */
@Writing
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class WritingInterceptor {
    @PersistenceContext
    EntityManager em;

    @AroundInvoke
    Object flush(InvocationContext deed) throws Exception {
        try {
            Object result = deed.proceed();
            em.flush();
            return result;
        } catch (OptimisticLockException | ConstraintViolationException e) {
            Refusal refusal = new Refusal("refusal.lost_update");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
