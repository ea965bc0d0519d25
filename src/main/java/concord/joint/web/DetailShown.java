package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * All that the page of a joint entry says.
 *
 * @param cards its entries, side by side
 * @param beside the delegations that count and do not list it, and what they say
 * @param held why its entries are held to be one organisation
 * @param disputed entries of other rows of which one delegation says that they are the same and another that they are not
 * @param alike further entries of other rows that could be the same
 * @param claimable whether the reader could say that it is an entry of the own list
 */
public record DetailShown(
        UUID id,
        ShownName name,
        StateShown state,
        String listedBy,
        String toAgree,
        List<CardShown> cards,
        List<StandingShown> beside,
        List<HeldShown> held,
        List<HeldShown> disputed,
        List<HeldShown> alike,
        boolean claimable)
        implements Serializable {}
