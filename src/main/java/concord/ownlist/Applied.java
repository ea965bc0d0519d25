package concord.ownlist;

import java.io.Serializable;

/** What reading a list file did to the own list. */
public record Applied(int added, int changed, int unchanged) implements Serializable {}
