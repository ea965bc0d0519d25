package concord.round.web;

import concord.web.ShownName;
import java.io.Serializable;

/** @param id of one of its entries */
public record ProposedShown(String id, ShownName name, int entries, boolean presumed) implements Serializable {}
