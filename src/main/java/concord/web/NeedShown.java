package concord.web;

import java.io.Serializable;

/**
 * A line of the front page.
 *
 * @param key last part of message keys
 * @param title what it is, for its number
 * @param what a sentence that says what is to be done, and what if it is not
 * @param due by when; empty if nothing says so
 * @param left how long that is; empty as due
 * @param go the deed to which the path leads
 */
public record NeedShown(
        String key, String number, String title, String what, String due, String left, String go, String path)
        implements Serializable {}
