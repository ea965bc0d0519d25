package concord.inbox.web;

import java.io.Serializable;

/**
 * A line of the inbox as its reader sees it.
 *
 * @param at when the latest of it came
 * @param due by when; empty if nothing is due
 * @param dueIso the same for the browser, which says it where the reader is
 * @param passed whether that moment is there, or has passed
 */
public record InboxRow(
        String bundle, String sentence, String at, String due, String dueIso, boolean passed, boolean unread)
        implements Serializable {}
