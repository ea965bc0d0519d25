package concord.deed;

import concord.security.Consent;
import concord.security.Role;
import java.util.UUID;

/** What happens to an account. */
public sealed interface AboutAccount extends Deed {
    /** Stands in details for no delegation; no code is written so. */
    String NO_DELEGATION = "NONE";

    UUID account();

    String userName();

    @Override
    default Scope scope() {
        return Scope.ACCOUNT;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutAccount(this);
    }

    <T> T match(Cases<T> cases);

    /** @param delegation its code, or {@link #NO_DELEGATION} */
    record AccountCreated(UUID account, String userName, Role role, String delegation, Consent consent)
            implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accountCreated(this);
        }
    }

    record AccountAssigned(
            UUID account,
            String userName,
            Role formerRole,
            String formerDelegation,
            Role role,
            String delegation,
            Consent consent)
            implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accountAssigned(this);
        }
    }

    /** On the record of the delegation that it no longer acts for. */
    record AccountLeft(UUID account, String userName, String delegation) implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accountLeft(this);
        }
    }

    record AccountClosed(UUID account, String userName) implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accountClosed(this);
        }
    }

    record AccountReopened(UUID account, String userName, Consent consent) implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accountReopened(this);
        }
    }

    record PasswordIssued(UUID account, String userName, Consent consent) implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.passwordIssued(this);
        }
    }

    /** @param kind what had been asked for: last part of a message key */
    record RequestApproved(UUID account, String userName, String kind, Role role, String delegation)
            implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.requestApproved(this);
        }
    }

    record RequestDeclined(UUID account, String userName, String kind, Role role, String delegation)
            implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.requestDeclined(this);
        }
    }

    record RequestWithdrawn(UUID account, String userName) implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.requestWithdrawn(this);
        }
    }

    record MailChanged(UUID account, String userName) implements AboutAccount {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.mailChanged(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T accountCreated(AccountCreated deed);

        T accountAssigned(AccountAssigned deed);

        T accountLeft(AccountLeft deed);

        T accountClosed(AccountClosed deed);

        T accountReopened(AccountReopened deed);

        T passwordIssued(PasswordIssued deed);

        T requestApproved(RequestApproved deed);

        T requestDeclined(RequestDeclined deed);

        T requestWithdrawn(RequestWithdrawn deed);

        T mailChanged(MailChanged deed);
    }
}
