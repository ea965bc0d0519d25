package concord.joint.web;

/** Which revision the browsers were last told of. */
final class Told {
    private static final long NOTHING = -1;

    private long revision = NOTHING;

    /** The first revision that is seen is no news: pages show it since they were opened. */
    boolean isNews(long current) {
        boolean news = revision != NOTHING && revision != current;
        revision = current;
        return news;
    }
}
