package concord.ownlist;

/** By what a page of the own list is sorted. */
public enum EntrySort {
    NAME,
    STATE,
    DESIGNATED,
    CHANGED
}
