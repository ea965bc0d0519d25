package concord.correspondence;

import concord.shared.Verdict;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the delegations of two entries say of them, the left entry's delegation first. */
public record Opinions(@Nullable Opinion left, @Nullable Opinion right) {
    public static final Opinions NONE = new Opinions(null, null);

    public Optional<Opinion> ofLeft() {
        return Optional.ofNullable(left);
    }

    public Optional<Opinion> ofRight() {
        return Optional.ofNullable(right);
    }

    /** @param opinion null if it says nothing */
    Opinions with(@Nullable Opinion opinion, boolean ofLeft) {
        return ofLeft ? new Opinions(opinion, right) : new Opinions(left, opinion);
    }

    public Opinions mirrored() {
        return new Opinions(/* left= */ right, /* right= */ left);
    }

    boolean both(Verdict verdict) {
        return verdicts().filter(verdict::equals).count() == 2;
    }

    boolean any(Verdict verdict) {
        return verdicts().anyMatch(verdict::equals);
    }

    /** How many of the two have said something. */
    public long count() {
        return verdicts().count();
    }

    private Stream<Verdict> verdicts() {
        return Stream.of(ofLeft(), ofRight()).flatMap(Optional::stream).map(Opinion::verdict);
    }
}
