package concord.account;

import concord.account.AccountRequest.Asked;
import concord.caller.Seat;
import concord.delegation.Delegation;
import concord.security.Passwords;
import concord.security.Role;
import java.time.Instant;
import java.util.Optional;

/** Accounts and moments that the tests of this package speak of. */
public final class People {
    static final Instant NOON = Instant.parse("2015-12-15T12:00:00Z");
    static final Asked ASKED = new Asked("administrator", NOON);
    static final Seat OBSERVER = new Seat(Role.OBSERVER, Optional.empty());
    static final Seat CHAIR = new Seat(Role.CHAIR, Optional.empty());

    /** Hashing takes long on purpose; once is enough. */
    static final String HASH = Passwords.hash("the one-time password");

    private People() {}

    public static Delegation delegation() {
        return new Delegation("aa", "Aland", "Аландия", NOON);
    }

    static Seat delegate(Delegation delegation) {
        return new Seat(Role.DELEGATE, Optional.of(delegation));
    }

    static Seat head(Delegation delegation) {
        return new Seat(Role.HEAD, Optional.of(delegation));
    }

    static Account waiting(Seat seat) {
        return new Account("aa.person", "A person", seat, NOON);
    }

    static Account open(Seat seat) {
        Account account = waiting(seat);
        account.grant(seat, HASH, NOON);
        return account;
    }
}
