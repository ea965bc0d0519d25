package concord.joint.web;

import java.io.Serializable;

/**
 * The head of the rows that are in one state.
 *
 * @param label how many there are, on all pages, and what they have in common
 * @param says what the state means
 */
public record GroupShown(String sign, String label, String says) implements Serializable {}
