package concord.round.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;

/**
 * An edition in its reader's words.
 *
 * @param round id of the round that adopted it
 * @param frozen when, as an address says it: from then on consents by silence are in the joint list
 * @param initials who has initialled, and when
 * @param pending entries that were withdrawn since, and what the terms say of them
 * @param difference what changed since the edition before; empty also if there is none before
 */
public record EditionShown(
        String round,
        String hash,
        String intro,
        String frozen,
        List<OrganisationRow> organisations,
        List<String> initials,
        List<String> pending,
        List<String> difference)
        implements Serializable {
    /**
     * @param listed each delegation's name for it
     * @param reserved by delegation
     */
    public record OrganisationRow(
            ShownName name, List<String> listed, String stances, List<Reserved> reserved, boolean presumed)
            implements Serializable {}

    /** @param language BCP 47 tag of the text */
    public record Reserved(String delegation, String language, String text) implements Serializable {}
}
