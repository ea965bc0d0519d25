package concord.ownlist;

import jakarta.persistence.EntityManager;

/** Does with entries of any database what the portal does when it starts. */
public final class IndexProbe {
    private IndexProbe() {}

    public static void makeAnew(EntityManager em) {
        MakeIndexAnew start = new MakeIndexAnew();
        start.entries = new Entries();
        start.entries.em = em;
        start.make();
    }
}
