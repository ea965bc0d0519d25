package concord.joint;

import concord.shared.Keyed;
import java.util.Collection;
import java.util.List;

/** The state of a joint entry, by the rule of agreement: the first that fits. */
public enum Agreement implements Keyed {
    IDENTITY_DISPUTED("identity"),
    CONTESTED("contested"),
    ON_HOLD("hold"),
    AGREED("agreed"),
    LISTED_BY_SOME("some");

    /** In which they are shown: what is agreed first, what nobody has spoken of last. */
    public static final List<Agreement> ORDER = List.of(AGREED, CONTESTED, ON_HOLD, IDENTITY_DISPUTED, LISTED_BY_SOME);

    private static final int FEWEST = 2;

    private final String key;

    Agreement(String key) {
        this.key = key;
    }

    @Override
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
