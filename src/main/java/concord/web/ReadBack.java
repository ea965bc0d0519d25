package concord.web;

import java.io.Serializable;

/**
 * A deed that binds, read back before it is done: in full sentences, by whom, of what, to whom.
 *
 * @param said what will be said
 * @param to who will read it, and when
 * @param effect what it changes
 * @param recall until when it can be taken back, and what then
 */
public record ReadBack(String said, String to, String effect, String recall) implements Serializable {}
