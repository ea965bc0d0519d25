package concord.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer that is asked for once, however often it is looked at, until it is forgotten. */
public final class Once<T> {
    private final Supplier<T> question;
    private @Nullable T answer;

    public Once(Supplier<T> question) {
        this.question = question;
    }

    public T get() {
        T known = answer;
        if (known == null) {
            known = question.get();
            answer = known;
        }
        return known;
    }

    /** What was done meanwhile has changed it. */
    public void forget() {
        answer = null;
    }
}
