package concord.ownlist.web;

import concord.exchange.Limits;

/** How long the texts of an entry may be: no longer than a list file can carry them. */
final class EntryLimits {
    private EntryLimits() {}

    /** A name, a region, or one text of a designation. */
    static boolean isShort(String text) {
        return length(text) <= Limits.STANDARD.charactersPerName();
    }

    /** Criterion, remarks, private notes. */
    static boolean isText(String text) {
        return length(text) <= Limits.STANDARD.charactersPerText();
    }

    private static int length(String text) {
        return text.strip().codePointCount(0, text.strip().length());
    }
}
