package concord.summary;

import concord.joint.PartyCount;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many organisations one delegation lists.
 *
 * @param organisations null where the number is not given
 */
public record Share(String nameEn, String nameRu, @Nullable Integer organisations) implements Serializable {
    /** Fewer than these are not told apart by delegation. */
    public static final int FEWEST = 3;

    /** Of so many delegations two numbers would tell how much two lists overlap. */
    public static final int FEW_DELEGATIONS = 2;

    /**
     * A number below {@value #FEWEST} is not given. With it goes the largest one: what is left says neither which of the
     * delegations without a number lists so few, nor how many those are, since the largest could be as much as all. Of two
     * delegations neither is given: with the number in each state, both would tell how many organisations are on both
     * lists.
     */
    static List<Share> of(List<PartyCount> counts) {
        if (counts.size() == FEW_DELEGATIONS) {
            return counts.stream()
                    .map(count -> share(count, /* given= */ false))
                    .toList();
        }
        boolean all = counts.stream().allMatch(Share::many);
        Optional<PartyCount> largest = counts.stream().max(Comparator.comparingInt(PartyCount::rows));
        return counts.stream()
                .map(count -> share(count, all || (many(count) && !largest.get().equals(count))))
                .toList();
    }

    private static boolean many(PartyCount count) {
        return count.rows() >= FEWEST;
    }

    private static Share share(PartyCount count, boolean given) {
        return new Share(count.party().nameEn(), count.party().nameRu(), given ? count.rows() : null);
    }

    /** The delegation's name. */
    public String name(Locale reader) {
        return reader.getLanguage().equals("ru") ? nameRu : nameEn;
    }

    /** Empty where the number is not given. */
    public Optional<Integer> given() {
        return Optional.ofNullable(organisations);
    }
}
