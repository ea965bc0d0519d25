package concord.joint;

import java.util.Collection;

/** The state of a joint entry, by the rule of agreement: the first that fits. */
public enum Agreement {
    IDENTITY_DISPUTED("identity"),
    CONTESTED("contested"),
    ON_HOLD("hold"),
    AGREED("agreed"),
    LISTED_BY_SOME("some");

    private static final int FEWEST = 2;

    private final String key;

    Agreement(String key) {
        this.key = key;
    }

    /** Last part of message keys, and the value in addresses. */
    public String key() {
        return key;
    }

    /**
     * The state that the delegations' standings come to.
     *
     * @param standings one of each delegation that counts, in any order; a single one is no agreement
     * @param identityDisputed whether a delegation rejects a correspondence that another claims
     */
    public static Agreement of(Collection<Standing> standings, boolean identityDisputed) {
        if (identityDisputed) {
            return IDENTITY_DISPUTED;
        }
        if (standings.contains(Standing.OBJECT)) {
            return CONTESTED;
        }
        if (standings.contains(Standing.HOLD)) {
            return ON_HOLD;
        }
        boolean all = standings.size() >= FEWEST && standings.stream().allMatch(Standing::agrees);
        return all ? AGREED : LISTED_BY_SOME;
    }
}
