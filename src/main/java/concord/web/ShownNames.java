package concord.web;

import java.util.List;

/**
 * The names of one kind.
 *
 * @param kind last part of the message key “particulars.kind.…”
 */
public record ShownNames(String kind, List<ShownName> names) {}
