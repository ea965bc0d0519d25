package concord.round.web;

import concord.shared.Refusal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** A date and a time as a browser sends them. */
final class TypedMoment {
    private TypedMoment() {}

    /** @throws Refusal if it is none */
    static LocalDateTime of(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeParseException e) {
            Refusal refusal = new Refusal("round.refusal.deadline", typed);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
