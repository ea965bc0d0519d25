package concord.correspondence;

import concord.shared.Refusal;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader saw the own delegation say of a pair.
 *
 * @param judgement the id of what is in force; null if nothing is
 * @param prepared the id of what waits for the head; null if nothing does
 */
public record SeenOfPair(@Nullable UUID judgement, @Nullable UUID prepared) implements Serializable {
    public static final SeenOfPair NOTHING = new SeenOfPair(null, null);

    /** @throws Refusal unless it is what holds now */
    void refuseOther(Optional<Judgement> holds, Optional<PreparedJudgement> waits) {
        boolean same = holds.map(Judgement::id).equals(Optional.ofNullable(judgement))
                && waits.map(PreparedJudgement::id).equals(Optional.ofNullable(prepared));
        if (!same) {
            throw new Refusal("judgement.refusal.changed");
        }
    }
}
