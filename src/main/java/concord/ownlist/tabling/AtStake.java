package concord.ownlist.tabling;

import java.util.Optional;

/**
 * What hangs on an entry beside the joint list.
 *
 * @param round whose text under silence has it
 * @param edition the latest one, if that has it
 */
public record AtStake(Optional<Integer> round, Optional<Integer> edition) {}
