package concord.delegation;

import concord.shared.Refusal;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What hangs on whether a delegation counts: texts, entries and positions are kept above this room. */
public interface Participation {
    /**
     * What stops to count, or counts again.
     *
     * @param entries of its own that stand on the table
     * @param positions of its own that are in force
     * @param rounds the numbers of the open rounds in which it takes part
     */
    record AtStake(long entries, long positions, List<Integer> rounds) implements Serializable {
        public AtStake {
            rounds = List.copyOf(rounds);
        }
    }

    /** Lets nothing be put under silence before the transaction ends. To be called before anything is asked. */
    void hold();

    /**
     * A text is decided by those who took part when it was put under silence: nobody leaves them, and nobody joins them.
     *
     * @throws Refusal while a text is under silence in a round in which the delegation takes part; it says until when
     */
    void refuseUnderSilence(UUID delegation);

    /** As it is now. To be asked for by who may see what is on the table. */
    AtStake atStake(UUID delegation);
}
