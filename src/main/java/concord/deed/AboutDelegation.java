package concord.deed;

/** What an administrator does with a delegation, or its head. */
public sealed interface AboutDelegation extends Deed {
    @Override
    default Scope scope() {
        return Scope.ACCOUNT;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutDelegation(this);
    }

    record DelegationCreated(String code, String names) implements AboutDelegation {}

    record DelegationRenamed(String code, String before, String names) implements AboutDelegation {}

    record DelegationClosed(String code) implements AboutDelegation {}

    record DelegationReopened(String code) implements AboutDelegation {}

    /** A head lets the delegates judge in the delegation's name; inside the delegation. */
    record DelegatesJudge() implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }
    }

    /** Inside the delegation. */
    record DelegatesJudgeNoMore() implements AboutDelegation {
        @Override
        public Scope scope() {
            return Scope.DELEGATION;
        }
    }
}
