package concord.inbox;

import static concord.inbox.MessageKind.HOLIDAY;
import static concord.inbox.MessageKind.TERMS;
import static concord.inbox.MessageKind.TERMS_ANSWERED;
import static concord.inbox.MessageKind.TERMS_BACK;

import concord.deed.AboutTerms;
import concord.deed.AboutTerms.AcceptanceTakenBack;
import concord.deed.AboutTerms.HolidayAdded;
import concord.deed.AboutTerms.HolidayTakenBack;
import concord.deed.AboutTerms.TermsAccepted;
import concord.deed.AboutTerms.TermsAmended;
import concord.deed.AboutTerms.TermsAnswered;
import concord.deed.AboutTerms.TermsCirculated;
import concord.deed.AboutTerms.TermsDiscarded;
import concord.deed.AboutTerms.TermsDrafted;
import concord.deed.AboutTerms.TermsWithdrawn;
import concord.inbox.Notice.Addressees;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Of terms of reference: heads are asked, the chair hears what they say. Of a draft nobody is told. */
final class AddressingOfTerms implements AboutTerms.Cases<List<Notice>> {
    private static final int YEAR = 4;

    private final Notices notices;

    AddressingOfTerms(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Notice> termsDrafted(TermsDrafted deed) {
        return List.of();
    }

    @Override
    public List<Notice> termsDiscarded(TermsDiscarded deed) {
        return List.of();
    }

    @Override
    public List<Notice> termsCirculated(TermsCirculated deed) {
        return notices.toEach(deed.asked(), TERMS, Seats.DELEGATES, deed.terms())
                .toList();
    }

    @Override
    public List<Notice> termsWithdrawn(TermsWithdrawn deed) {
        return back(deed.terms());
    }

    @Override
    public List<Notice> termsAmended(TermsAmended deed) {
        return back(deed.terms());
    }

    private List<Notice> back(UUID terms) {
        return List.of(
                notices.settle(Set.of(TERMS), terms),
                notices.raise(TERMS_BACK, Addressees.all(Seats.DELEGATES), terms));
    }

    @Override
    public List<Notice> termsAccepted(TermsAccepted deed) {
        return answered(deed.terms());
    }

    @Override
    public List<Notice> termsAnswered(TermsAnswered deed) {
        return answered(deed.terms());
    }

    private List<Notice> answered(UUID terms) {
        return List.of(notices.settleOwn(Set.of(TERMS), terms), toTheChair(terms));
    }

    /** They wait for it again. */
    @Override
    public List<Notice> acceptanceTakenBack(AcceptanceTakenBack deed) {
        return List.of(notices.raise(TERMS, notices.own(Seats.DELEGATES), deed.terms()), toTheChair(deed.terms()));
    }

    private Notice toTheChair(UUID terms) {
        return notices.raise(TERMS_ANSWERED, Addressees.all(Seats.CHAIR), terms);
    }

    @Override
    public List<Notice> holidayAdded(HolidayAdded deed) {
        return holiday(deed.relying(), deed.holiday(), deed.day());
    }

    @Override
    public List<Notice> holidayTakenBack(HolidayTakenBack deed) {
        return holiday(deed.relying(), deed.holiday(), deed.day());
    }

    /** Those are told whose silence is counted by working days; the line leads to the year of the day. */
    private List<Notice> holiday(Set<UUID> relying, UUID holiday, String day) {
        return notices.toEach(relying, HOLIDAY, Seats.HEADS, holiday, day.substring(0, YEAR))
                .toList();
    }
}
