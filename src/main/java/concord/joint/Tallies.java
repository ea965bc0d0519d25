package concord.joint;

/** The joint list for those who may see no entry: nothing but its tally comes through here. */
public interface Tallies {
    /** Of the list as it stands. To be asked for in a use case. */
    Tally tally();
}
