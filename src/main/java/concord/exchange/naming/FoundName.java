package concord.exchange.naming;

import concord.shared.NameKind;

/** A name that stands in a field beside others. */
public record FoundName(NameKind kind, String text) {}
