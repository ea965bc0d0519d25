package concord.joint;

/** How many rows of the joint list hold an entry of one delegation. */
public record PartyCount(Party party, int rows) {}
