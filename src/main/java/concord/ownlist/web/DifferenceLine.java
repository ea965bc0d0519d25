package concord.ownlist.web;

import java.io.Serializable;

/**
 * A difference in the reader's words.
 *
 * @param before a long text that stood there; empty if none, or where the sentence says it
 * @param after a long text that stands there now; empty likewise
 */
public record DifferenceLine(String sentence, String before, String after) implements Serializable {}
