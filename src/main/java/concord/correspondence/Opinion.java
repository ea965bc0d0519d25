package concord.correspondence;

import concord.shared.Verdict;
import java.time.Instant;
import java.util.UUID;

/**
 * A judgement in force, without who of the delegation gave it.
 *
 * @param judgement its id
 */
public record Opinion(UUID judgement, Said said, Instant at) {
    public Verdict verdict() {
        return said.verdict();
    }
}
