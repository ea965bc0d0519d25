package concord.deed;

/** What the portal finds alike by its own rules. */
public sealed interface AboutRecognition extends Deed {
    @Override
    default Scope scope() {
        return Scope.TALKS;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutRecognition(this);
    }

    /**
     * A new release has other rules.
     *
     * @param found pairs of entries that look like one organisation and did not before
     * @param lost pairs that do so no longer
     * @param changed pairs that do so more, or less, or for other reasons
     */
    record ComparedAnew(long found, long lost, long changed) implements AboutRecognition {}
}
