package concord.round.web;

import java.io.Serializable;

/**
 * @param kind last part of message keys
 * @param heading who, what and when
 * @param withdrawn when; empty if it is not
 * @param own whether it is the reader's delegation's
 */
public record BreakShown(
        String id,
        String kind,
        String heading,
        String text,
        String withdrawn,
        boolean own,
        boolean late,
        boolean offered)
        implements Serializable {}
