package concord.portal;

/** An answer without what differs from one answer to the next whatever anybody has done: so that two can be compared. */
final class Masked {
    private Masked() {}

    /** Without what is drawn by lot, and without the moment of the answer, which paper bears. */
    static String of(String page) {
        return page.replaceAll("'nonce-[^']+'|nonce=\"[^\"]+\"|csp\\.init\\('[^']+'\\)", "NONCE")
                .replaceAll("(jakarta\\.faces\\.ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("(push/\\w+\\?)[0-9a-f-]+", "$1")
                .replaceAll("data-now=\"[^\"]+\"", "NOW")
                .replaceAll("data-printed=\"[^\"]+\">[^<]+", "MOMENT");
    }

    /** Without any moment, where those of logins and deeds differ. */
    static String withoutMoments(String page) {
        return of(page).replaceAll("\\d{1,2} \\w{3,5}\\.? \\d{4}, \\d{2}:\\d{2}(:\\d{2})? UTC", "MOMENT");
    }
}
