package concord.inbox;

import static concord.inbox.MessageKind.AGREED_WITHDRAWN;
import static concord.inbox.MessageKind.CLAIMED;
import static concord.inbox.MessageKind.COMMENTED;
import static concord.inbox.MessageKind.CONTESTED;
import static concord.inbox.MessageKind.CONTEST_TAKEN_BACK;
import static concord.inbox.MessageKind.LAPSES;
import static concord.inbox.MessageKind.PREPARED;
import static concord.inbox.MessageKind.STALE;
import static concord.inbox.MessageKind.TABLED;
import static concord.inbox.MessageKind.TO_RELEASE;
import static concord.inbox.MessageKind.WITHDRAWN;

import concord.deed.AboutComment;
import concord.deed.AboutComment.CommentRetracted;
import concord.deed.AboutComment.CommentWritten;
import concord.deed.AboutEntry;
import concord.deed.AboutEntry.ChangeContested;
import concord.deed.AboutEntry.ContestTakenBack;
import concord.deed.AboutEntry.EntryTabled;
import concord.deed.AboutEntry.EntryWithdrawn;
import concord.deed.Consequence;
import concord.deed.Consequence.AgreedEntryWithdrawn;
import concord.deed.Consequence.PositionContested;
import concord.deed.Consequence.PositionStale;
import concord.inbox.Notice.EntryGone;
import java.util.List;
import java.util.Set;

/** Of entries at the table and what follows from them, and of comments. */
final class AddressingOfEntries
        implements AboutEntry.Cases<List<Notice>>, AboutComment.Cases<List<Notice>>, Consequence.Cases<List<Notice>> {
    private static final Set<MessageKind> OF_ENTRY = Set.of(STALE, CLAIMED, TO_RELEASE);

    /** About all entries of a row. */
    private static final Set<MessageKind> OF_ROW = Set.of(PREPARED, LAPSES);

    private final Notices notices;

    AddressingOfEntries(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Notice> entryTabled(EntryTabled deed) {
        return List.of(notices.raise(TABLED, notices.others(Seats.DELEGATES), deed.entry()));
    }

    @Override
    public List<Notice> entryWithdrawn(EntryWithdrawn deed) {
        return List.of(
                notices.settle(OF_ENTRY, deed.entry()),
                new EntryGone(OF_ROW, deed.entry().toString()),
                notices.raise(WITHDRAWN, notices.others(Seats.DELEGATES), deed.entry()));
    }

    @Override
    public List<Notice> changeContested(ChangeContested deed) {
        return List.of(notices.raise(CONTESTED, notices.others(Seats.TABLE), deed.entry(), deed.version()));
    }

    @Override
    public List<Notice> contestTakenBack(ContestTakenBack deed) {
        return List.of(
                notices.settleMatter(Set.of(STALE), deed.entry(), deed.version()),
                notices.raise(CONTEST_TAKEN_BACK, notices.others(Seats.TABLE), deed.entry(), deed.version()));
    }

    @Override
    public List<Notice> commentWritten(CommentWritten deed) {
        return switch (deed.audience()) {
            case OWN -> List.of();
            case ONE ->
                notices.toEach(deed.addressee().stream().toList(), COMMENTED, Seats.DELEGATES, deed.entry())
                        .toList();
            case ALL -> List.of(notices.raise(COMMENTED, notices.others(Seats.TABLE), deed.entry()));
        };
    }

    @Override
    public List<Notice> commentRetracted(CommentRetracted deed) {
        return List.of();
    }

    @Override
    public List<Notice> positionStale(PositionStale deed) {
        return notices.toEach(deed.holders(), STALE, Seats.DELEGATES, deed.entry())
                .toList();
    }

    /** About the same matter as the contest, so that it is told no longer once that is taken back. */
    @Override
    public List<Notice> positionContested(PositionContested deed) {
        return notices.toEach(deed.holders(), STALE, Seats.DELEGATES, deed.entry(), deed.version())
                .toList();
    }

    @Override
    public List<Notice> agreedEntryWithdrawn(AgreedEntryWithdrawn deed) {
        return List.of(notices.raise(AGREED_WITHDRAWN, notices.others(Seats.TABLE), deed.entry()));
    }
}
