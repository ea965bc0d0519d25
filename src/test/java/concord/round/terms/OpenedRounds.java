package concord.round.terms;

import concord.edition.LapsedHold;
import concord.edition.Naming;
import concord.joint.Party;
import concord.round.calendar.ShortestSilence;
import concord.round.calendar.SilenceUnit;
import concord.shared.Revision;
import java.time.Instant;
import java.util.List;

/** Rounds, as short as tests want them. */
public final class OpenedRounds {
    public static final Instant OPENED = Instant.parse("2026-12-01T09:00:00Z");

    private OpenedRounds() {}

    public static Round round(Party... participants) {
        return new Round(7, terms("First round"), List.of(participants), "chair", new Revision(3, OPENED));
    }

    public static RoundTerms terms(String title) {
        return new RoundTerms(
                title,
                "Scope",
                "Territory",
                "Kinds",
                "Criteria",
                null,
                new ShortestSilence(2, SilenceUnit.HOURS),
                "Europe/Vienna",
                Naming.NAMED,
                LapsedHold.OBJECT,
                AfterWithdrawal.STAYS,
                TermsReaders.TABLE);
    }
}
