package concord.comment.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * One comment, as its reader sees it.
 *
 * @param author the delegation
 * @param who the account, for the own delegation alone; else empty
 * @param audience to whom it was written, in words
 * @param about which entry and what of it; empty where that says nothing
 * @param text empty once it was retracted
 * @param retracted by whom and when; empty unless it was
 * @param retractable whether the reader could retract it
 */
public record CommentShown(
        UUID id,
        String author,
        String who,
        String moment,
        String audience,
        String about,
        String text,
        String retracted,
        boolean retractable)
        implements Serializable {}
