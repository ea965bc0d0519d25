package concord.joint;

/** The joint list for those who may see no entry: nothing but the extract comes through here. */
public interface AgreedExtracts {
    /** Of the list as it stands. To be asked for in a use case. */
    Extract extract();
}
