package concord.inbox;

import static concord.inbox.MessageKind.ADOPTED;
import static concord.inbox.MessageKind.BREAK_WITHDRAWN;
import static concord.inbox.MessageKind.BROKEN;
import static concord.inbox.MessageKind.EXTENDED;
import static concord.inbox.MessageKind.INITIAL;
import static concord.inbox.MessageKind.NOMINATED;
import static concord.inbox.MessageKind.NOMINATION_WITHDRAWN;
import static concord.inbox.MessageKind.OFFERED;
import static concord.inbox.MessageKind.PROPOSED;
import static concord.inbox.MessageKind.RELEASED;
import static concord.inbox.MessageKind.ROUND_CLOSED;
import static concord.inbox.MessageKind.ROUND_OPENED;
import static concord.inbox.MessageKind.TERMS;

import concord.deed.AboutEdition;
import concord.deed.AboutEdition.EditionAdopted;
import concord.deed.AboutEdition.EditionInitialled;
import concord.deed.AboutEdition.RoundDeserted;
import concord.deed.AboutEdition.SilenceConfirmed;
import concord.deed.AboutEdition.SilenceConsented;
import concord.deed.AboutRound;
import concord.deed.AboutRound.NominationWithdrawn;
import concord.deed.AboutRound.OrganisationNominated;
import concord.deed.AboutRound.RoundClosed;
import concord.deed.AboutRound.RoundOpened;
import concord.deed.AboutSilence;
import concord.deed.AboutSilence.BreakWithdrawn;
import concord.deed.AboutSilence.DeadlineExtended;
import concord.deed.AboutSilence.LateTextOffered;
import concord.deed.AboutSilence.SilenceBroken;
import concord.deed.AboutSilence.SilenceBrokenLate;
import concord.deed.AboutSilence.TextProposed;
import concord.deed.AboutSilence.TextReplaced;
import concord.deed.AboutSilence.TextTakenBack;
import concord.deed.AboutSummary;
import concord.deed.AboutSummary.SummaryReleased;
import concord.inbox.Notice.Addressees;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Of rounds, what is under silence in them, and what comes of it. */
final class AddressingOfRounds
        implements AboutRound.Cases<List<Notice>>,
                AboutSilence.Cases<List<Notice>>,
                AboutEdition.Cases<List<Notice>>,
                AboutSummary.Cases<List<Notice>> {
    private static final Set<MessageKind> UNDER_SILENCE = Set.of(PROPOSED, EXTENDED, BROKEN);

    private final Notices notices;

    AddressingOfRounds(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Notice> roundOpened(RoundOpened deed) {
        return List.of(
                notices.settle(Set.of(TERMS), deed.terms()),
                notices.raise(ROUND_OPENED, Addressees.all(Seats.DELEGATES), deed.round()));
    }

    @Override
    public List<Notice> organisationNominated(OrganisationNominated deed) {
        return List.of(notices.raise(NOMINATED, Addressees.all(Seats.CHAIR), deed.round(), deed.entry()));
    }

    @Override
    public List<Notice> nominationWithdrawn(NominationWithdrawn deed) {
        return List.of(notices.raise(NOMINATION_WITHDRAWN, Addressees.all(Seats.CHAIR), deed.round(), deed.entry()));
    }

    @Override
    public List<Notice> roundClosed(RoundClosed deed) {
        return ended(deed.round());
    }

    @Override
    public List<Notice> textProposed(TextProposed deed) {
        return proposed(deed.round(), deed.until(), deed.participants());
    }

    @Override
    public List<Notice> textReplaced(TextReplaced deed) {
        return proposed(deed.round(), deed.until(), deed.participants());
    }

    private List<Notice> proposed(UUID round, Instant until, Set<UUID> participants) {
        return Notices.all(
                notices.settle(Set.of(BROKEN), round),
                notices.toEach(participants, PROPOSED, Seats.DELEGATES, until, round));
    }

    @Override
    public List<Notice> deadlineExtended(DeadlineExtended deed) {
        return notices.toEach(deed.participants(), EXTENDED, Seats.DELEGATES, deed.until(), deed.round())
                .toList();
    }

    @Override
    public List<Notice> textTakenBack(TextTakenBack deed) {
        return ended(deed.round());
    }

    @Override
    public List<Notice> silenceBroken(SilenceBroken deed) {
        return List.of(notices.raise(BROKEN, notices.others(Seats.TABLE), deed.round()));
    }

    @Override
    public List<Notice> silenceBrokenLate(SilenceBrokenLate deed) {
        return List.of();
    }

    @Override
    public List<Notice> breakWithdrawn(BreakWithdrawn deed) {
        return List.of(
                notices.settleBy(Set.of(BROKEN), deed.round()),
                notices.raise(BREAK_WITHDRAWN, notices.others(Seats.TABLE), deed.round()));
    }

    @Override
    public List<Notice> lateTextOffered(LateTextOffered deed) {
        return List.of(notices.raise(OFFERED, notices.others(Seats.TABLE), deed.round()));
    }

    @Override
    public List<Notice> roundDeserted(RoundDeserted deed) {
        return ended(deed.round());
    }

    @Override
    public List<Notice> editionAdopted(EditionAdopted deed) {
        Notice told = notices.raise(ADOPTED, Addressees.all(Seats.EVERYBODY), deed.edition());
        return Notices.all(
                notices.settle(UNDER_SILENCE, deed.round()),
                Stream.concat(
                        Stream.of(told), notices.toEach(deed.participants(), INITIAL, Seats.HEADS, deed.edition())));
    }

    @Override
    public List<Notice> silenceConsented(SilenceConsented deed) {
        return List.of();
    }

    @Override
    public List<Notice> silenceConfirmed(SilenceConfirmed deed) {
        return List.of();
    }

    @Override
    public List<Notice> editionInitialled(EditionInitialled deed) {
        return List.of(notices.settleOwn(Set.of(INITIAL), deed.edition()));
    }

    @Override
    public List<Notice> summaryReleased(SummaryReleased deed) {
        return List.of(notices.raise(RELEASED, Addressees.all(Seats.READERS), deed.number()));
    }

    /** Nothing is under silence any more. */
    private List<Notice> ended(UUID round) {
        return List.of(
                notices.settle(UNDER_SILENCE, round), notices.raise(ROUND_CLOSED, Addressees.all(Seats.TABLE), round));
    }
}
