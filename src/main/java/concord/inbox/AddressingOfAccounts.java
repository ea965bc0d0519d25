package concord.inbox;

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

/**
 * Of accounts: whoever can consent is asked, and whoever asked is answered. An account that comes to be a head's or a
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
        return Notices.all(new ApproversChanged(), decided(APPROVED, deed).stream());
    }

    @Override
    public List<Notice> requestDeclined(RequestDeclined deed) {
        return decided(DECLINED, deed);
    }

    @Override
    public List<Notice> requestWithdrawn(RequestWithdrawn deed) {
        return List.of(settled(deed));
    }

    @Override
    public List<Notice> accountClosed(AccountClosed deed) {
        return List.of(settled(deed), new ApproversChanged());
    }

    @Override
    public List<Notice> accountLeft(AccountLeft deed) {
        return List.of();
    }

    @Override
    public List<Notice> mailChanged(MailChanged deed) {
        return List.of();
    }

    private List<Notice> asked(AboutAccount deed, Consent consent) {
        return Approvers.of(consent, notices.happened().delegation())
                .map(to -> List.of(settled(deed), notices.raise(APPROVAL, to, deed.account())))
                .orElseGet(() -> List.of(settled(deed), new ApproversChanged()));
    }

    private List<Notice> decided(MessageKind kind, AboutAccount deed) {
        return List.of(settled(deed), notices.raise(kind, Addressees.all(Seats.ADMINISTRATORS), deed.account()));
    }

    private Notice settled(AboutAccount deed) {
        return notices.settle(Set.of(APPROVAL), deed.account());
    }
}
