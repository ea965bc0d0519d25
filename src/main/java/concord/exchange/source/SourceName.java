package concord.exchange.source;

import concord.shared.NameKind;

/** @param language BCP 47 language subtag, lower case; empty if the source does not say */
public record SourceName(NameKind kind, String text, String language) {}
