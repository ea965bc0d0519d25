package concord.launch;

import java.util.Set;

/** The container's role checks fail open or shut on other versions: refuse rather than run without them. */
final class SupportedJava {
    private static final Set<Integer> VERSIONS = Set.of(17, 21);

    private SupportedJava() {}

    static void check(int feature) {
        if (!VERSIONS.contains(feature)) {
            throw new CannotStart("refused.java", Integer.toString(feature));
        }
    }
}
