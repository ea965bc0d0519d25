package concord.inbox;

import static concord.inbox.MessageKind.ACCOUNT;
import static concord.inbox.MessageKind.APPROVAL;
import static concord.inbox.MessageKind.APPROVED;
import static concord.inbox.MessageKind.DECLINED;

import concord.deed.AboutAccount;
import concord.deed.AboutAccount.AccountAssigned;
import concord.deed.AboutAccount.AccountClosed;
import concord.deed.AboutAccount.AccountCreated;
import concord.deed.AboutAccount.AccountLeft;
import concord.deed.AboutAccount.AccountReopened;
import concord.deed.AboutAccount.MailChanged;
import concord.deed.AboutAccount.PasswordIssued;
import concord.deed.AboutAccount.RequestApproved;
import concord.deed.AboutAccount.RequestDeclined;
import concord.deed.AboutAccount.RequestWithdrawn;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.ApproversChanged;
import concord.security.Consent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of accounts: whoever can consent is asked, and whoever asked is answered. The delegation for which the account acts is
 * told what becomes of it, and what is asked of another than its own heads. An account that comes to be a head's or a
 * chair's, or is so no longer, changes who can consent to what waits for others.
 */
final class AddressingOfAccounts implements AboutAccount.Cases<List<Notice>> {
    private final Notices notices;

    AddressingOfAccounts(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Notice> accountCreated(AccountCreated deed) {
        return asked(deed, deed.consent());
    }

    @Override
    public List<Notice> accountAssigned(AccountAssigned deed) {
        return asked(deed, deed.consent());
    }

    @Override
    public List<Notice> accountReopened(AccountReopened deed) {
        return asked(deed, deed.consent());
    }

    @Override
    public List<Notice> passwordIssued(PasswordIssued deed) {
        return asked(deed, deed.consent());
    }

    @Override
    public List<Notice> requestApproved(RequestApproved deed) {
        return Notices.all(new ApproversChanged(), decided(APPROVED, deed));
    }

    @Override
    public List<Notice> requestDeclined(RequestDeclined deed) {
        return decided(DECLINED, deed).toList();
    }

    @Override
    public List<Notice> requestWithdrawn(RequestWithdrawn deed) {
        return Notices.all(settled(deed), toOwn(deed));
    }

    @Override
    public List<Notice> accountClosed(AccountClosed deed) {
        return Stream.concat(Stream.of(settled(deed), new ApproversChanged()), toOwn(deed))
                .toList();
    }

    @Override
    public List<Notice> accountLeft(AccountLeft deed) {
        return toOwn(deed).toList();
    }

    @Override
    public List<Notice> mailChanged(MailChanged deed) {
        return List.of();
    }

    private List<Notice> asked(AboutAccount deed, Consent consent) {
        Stream<Notice> told = consent == Consent.CHAIR ? toOwn(deed) : Stream.of();
        return Approvers.of(consent, notices.happened().delegation())
                .map(to -> Notices.all(
                        settled(deed), Stream.concat(Stream.of(notices.raise(APPROVAL, to, deed.account())), told)))
                .orElseGet(() -> List.of(settled(deed), new ApproversChanged()));
    }

    private Stream<Notice> decided(MessageKind kind, AboutAccount deed) {
        Notice answer = notices.raise(kind, Addressees.all(Seats.ADMINISTRATORS), deed.account());
        return Stream.concat(Stream.of(settled(deed), answer), toOwn(deed));
    }

    /** Delegates too: a head's account may be the very one that somebody else would get into. */
    private Stream<Notice> toOwn(AboutAccount deed) {
        return notices.happened().delegation().stream()
                .map(own -> notices.raise(ACCOUNT, Addressees.of(own, Seats.DELEGATES), deed.account()));
    }

    private Notice settled(AboutAccount deed) {
        return notices.settle(Set.of(APPROVAL), deed.account());
    }
}
