package concord.position;

import concord.shared.PlainText;
import concord.shared.Refusal;
import concord.shared.Stance;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation says of an organisation, word for word. Texts are in its own language, each at most
 * {@link #LONGEST} characters, empty where nothing is said.
 *
 * @param reservation with a support: what it is not to be taken for; travels into every edition
 * @param language BCP 47 language subtag of the texts
 * @param reason of a hold or an objection
 * @param reasonPrivate whether only the own delegation may read the reason; of a hold alone
 * @param lift with an objection: what would lift it
 * @param until the last day of a hold, in UTC
 */
public record Statement(
        Stance stance,
        String reservation,
        String language,
        String reason,
        boolean reasonPrivate,
        String lift,
        @Nullable LocalDate until)
        implements Serializable {
    /** The trail keeps each text whole. */
    public static final int LONGEST = 2_000;

    public Statement {
        reservation = stance == Stance.SUPPORT ? text(reservation) : "";
        reason = stance == Stance.HOLD || stance == Stance.OBJECT ? text(reason) : "";
        reasonPrivate = reasonPrivate && stance == Stance.HOLD;
        lift = stance == Stance.OBJECT ? text(lift) : "";
        until = stance == Stance.HOLD ? until : null;
    }

    /** @throws Refusal if something is missing that its stance needs */
    void refuseUnfinished(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (reason.isEmpty() && (stance == Stance.HOLD || stance == Stance.OBJECT)) {
            throw new Refusal("position.refusal.reason");
        }
        if (lift.isEmpty() && stance == Stance.OBJECT) {
            throw new Refusal("position.refusal.lift");
        }
        if (stance == Stance.HOLD && (until == null || until.isBefore(today))) {
            throw new Refusal("position.refusal.until");
        }
    }

    /** As the other delegations know it where its reason is private. */
    Statement withoutReason() {
        return new Statement(stance, reservation, language, "", reasonPrivate, lift, until);
    }

    /** What is left of it where its words are nobody's to read any more. */
    Statement withoutTexts() {
        return new Statement(stance, "", language, "", reasonPrivate, "", until);
    }

    public static Statement of(Stance stance) {
        return new Statement(stance, "", "und", "", false, "", null);
    }

    /** The first moment at which a hold no longer holds; empty for anything else. */
    Optional<Instant> lapse() {
        return lastDay().map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String text(String written) {
        String text = PlainText.written(written);
        if (text.length() > LONGEST) {
            throw new Refusal("position.refusal.long", text.length(), LONGEST);
        }
        return text;
    }

    /** The last day of a hold. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }
}
