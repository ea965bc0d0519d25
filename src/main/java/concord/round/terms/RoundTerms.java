package concord.round.terms;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.edition.Terms;
import concord.round.calendar.ShortestSilence;
import concord.shared.PlainText;
import concord.shared.Refusal;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The terms of reference of a round; drafted by the chair, accepted by those who take part, fixed when it opens. Texts are plain, at most {@link #LONGEST} characters each, all
 * but the title may be empty.
 *
 * @param title what the round is called, in one line
 * @param cutOff the last day that counts, or null if there is none
 * @param shortest how long a text is under silence at least; null in terms that were accepted before there was such a limit
 * @param readers who may read them once a round is held by them
 * @param zone in which its deadlines are set: an id of the time zone database, for example “Europe/Moscow”
 */
public record RoundTerms(
        String title,
        String scope,
        String territory,
        String kinds,
        String criteria,
        @Nullable LocalDate cutOff,
        @Nullable ShortestSilence shortest,
        String zone,
        Naming naming,
        LapsedHold lapsedHolds,
        AfterWithdrawal afterWithdrawal,
        TermsReaders readers)
        implements Serializable {
    /** The trail keeps each text whole. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_TITLE = 120;

    /** @throws Refusal if a text does not fit or the zone is not known */
    public RoundTerms {
        title = text(title).replaceAll("\\R+", " ");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refusal("round.refusal.title", LONGEST_TITLE);
        }
        scope = text(scope);
        territory = text(territory);
        kinds = text(kinds);
        criteria = text(criteria);
        refuseUnknown(zone);
        readers = Objects.requireNonNullElse(readers, TermsReaders.TABLE); // older rows say nothing of them
    }

    /** As an edition writes them. */
    public Terms adopted() {
        return new Terms(title, scope, territory, kinds, criteria, cutOff, naming, lapsedHolds);
    }

    /** @throws Refusal if it is too long */
    public static String text(String written) {
        String text = PlainText.written(written);
        if (text.length() > LONGEST) {
            throw new Refusal("round.refusal.long", text.length(), LONGEST);
        }
        return text;
    }

    /** @throws Refusal if it is empty or too long */
    public static String reason(String written) {
        String reason = text(written);
        if (reason.isEmpty()) {
            throw new Refusal("round.refusal.reason");
        }
        return reason;
    }

    private static void refuseUnknown(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            Refusal refusal = new Refusal("round.refusal.zone", zone);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
