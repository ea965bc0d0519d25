package concord.correspondence;

import concord.shared.Verdict;
import java.time.Instant;
import java.util.UUID;

/**
 * A judgement in force, without who of the delegation gave it.
 *
 * @param judgement its id
 * @param bySilence whether nobody gave it: the delegation broke no silence over a text that says so
 */
public record Opinion(UUID judgement, Said said, Instant at, boolean bySilence) {
    public Opinion(UUID judgement, Said said, Instant at) {
        this(judgement, said, at, false);
    }

    public Verdict verdict() {
        return said.verdict();
    }
}
