package concord.deed;

/** What an administrator does with a delegation, the chair, or its head. */
public sealed interface AboutDelegation extends Deed {
    @Override
    default Scope scope() {
        return Scope.ACCOUNT;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutDelegation(this);
    }

    <T> T match(Cases<T> cases);

    record DelegationCreated(String code, String names) implements AboutDelegation {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationCreated(this);
        }
    }

    record DelegationRenamed(String code, String before, String names) implements AboutDelegation {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationRenamed(this);
        }
    }

    /**
     * An administrator asks the chair to close it, or to reopen it.
     *
     * @param kind which of them: last part of a message key
     */
    record DelegationRequested(String code, String kind) implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationRequested(this);
        }
    }

    record DelegationRequestWithdrawn(String code, String kind) implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationRequestWithdrawn(this);
        }
    }

    record DelegationRequestDeclined(String code, String kind) implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationRequestDeclined(this);
        }
    }

    record DelegationClosed(String code) implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationClosed(this);
        }
    }

    record DelegationReopened(String code) implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.TALKS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegationReopened(this);
        }
    }

    /** A head lets the delegates judge in the delegation's name; inside the delegation. */
    record DelegatesJudge() implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegatesJudge(this);
        }
    }

    /** Inside the delegation. */
    record DelegatesJudgeNoMore() implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.delegatesJudgeNoMore(this);
        }
    }

    /** One answer for each of them. */
    interface Cases<T> {
        T delegationCreated(DelegationCreated deed);

        T delegationRenamed(DelegationRenamed deed);

        T delegationRequested(DelegationRequested deed);

        T delegationRequestWithdrawn(DelegationRequestWithdrawn deed);

        T delegationRequestDeclined(DelegationRequestDeclined deed);

        T delegationClosed(DelegationClosed deed);

        T delegationReopened(DelegationReopened deed);

        T delegatesJudge(DelegatesJudge deed);

        T delegatesJudgeNoMore(DelegatesJudgeNoMore deed);
    }
}
