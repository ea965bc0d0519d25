package concord.account;

import concord.account.AccountRequest.Asked;
import concord.caller.Caller;
import concord.caller.Seat;
import concord.security.Consent;
import concord.security.Passwords;
import concord.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets what an administrator wants take effect, or has it wait for those whose consent it needs. */
@ApplicationScoped
class AskApproval {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountRequests requests;

    @Inject
    TellAccounts tell;

    /** Another role or delegation. A one-time password that still waits for consent stays asked for. */
    Issued seat(Account account, Seat seat) {
        Optional<String> hash = waiting(account).flatMap(AccountRequest::passwordHash);
        return new Issued(account.id(), Optional.empty(), ask(account, seat, hash));
    }

    /** A new one-time password. Another role or delegation that still waits for consent stays asked for. */
    Issued password(Account account) {
        Seat seat = waiting(account).map(AccountRequest::seat).orElse(account.seat());
        String password = Passwords.oneTime();
        Consent approval = ask(account, seat, Optional.of(Passwords.hash(password)));
        return new Issued(account.id(), Optional.of(password), approval);
    }

    /** Whether there was something to withdraw. */
    boolean withdraw(Account account) {
        Optional<AccountRequest> waiting = waiting(account);
        waiting.ifPresent(request -> request.decide(false, caller.userName(), clock.instant()));
        return waiting.isPresent();
    }

    Optional<AccountRequest> waiting(Account account) {
        return requests.waitingAbout(account.id());
    }

    Consent needed(Account account, Seat seat) {
        return Approval.needed(seat, others(account, seat));
    }

    /** Whether nobody could approve anything any more without the account. */
    boolean endsWith(Account account) {
        return Approval.endsWith(account, others(account, account.seat()));
    }

    private Approval.Others others(Account account, Seat seat) {
        return new Approval.Others(
                seat.delegation()
                        .filter(delegation -> accounts.otherHead(account, delegation))
                        .isPresent(),
                accounts.other(account, Role.CHAIR),
                accounts.other(account, Role.HEAD),
                accounts.everApprover(account));
    }

    private Consent ask(Account account, Seat seat, Optional<String> passwordHash) {
        Instant now = clock.instant();
        withdraw(account);
        AccountRequest request = new AccountRequest(account, seat, passwordHash, new Asked(caller.userName(), now));
        Consent approval = needed(account, seat);
        if (approval == Consent.NONE) {
            takeEffect(request, now);
        } else {
            requests.add(request);
            accounts.touch(account);
        }
        return approval;
    }

    private void takeEffect(AccountRequest request, Instant now) {
        Seat before = request.account().seat();
        request.takeEffect(now);
        tell.left(request.account(), before, now);
    }
}
