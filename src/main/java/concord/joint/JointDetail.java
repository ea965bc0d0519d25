package concord.joint;

/** What an entry's address leads to. */
public sealed interface JointDetail permits StandingDetail, Tombstone {}
