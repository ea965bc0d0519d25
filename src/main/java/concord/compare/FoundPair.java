package concord.compare;

import concord.names.Band;

/**
 * Two entries of different lists that are certainly or likely one organisation, or that a third entry joins.
 *
 * @param score between 0 and 1; 0 where the two are joined by way of a third alone
 * @param joined whether the joint list joins them without any judgement
 */
public record FoundPair(Listed left, Listed right, double score, Band band, boolean joined) {
    /**
     * An entry, as a person finds it in its file.
     *
     * @param list the name of the list
     * @param name the primary name of the entry
     */
    public record Listed(String list, String name) {}
}
