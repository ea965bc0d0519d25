package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;
import java.util.List;

/**
 * All that the page of a joint entry says.
 *
 * @param cards its entries, side by side
 * @param silent the delegations that count and do not list it, where there is room to show each
 * @param held why its entries are held to be one organisation
 * @param alike entries of other rows that could be the same
 */
public record DetailShown(
        ShownName name,
        StateShown state,
        String listedBy,
        String toAgree,
        List<CardShown> cards,
        List<String> silent,
        List<HeldShown> held,
        List<HeldShown> alike)
        implements Serializable {}
