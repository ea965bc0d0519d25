package concord.joint.web;

import java.io.Serializable;

/**
 * A number that leads to its rows.
 *
 * @param state the value in the address
 * @param current whether these rows are shown
 */
public record Figure(String state, int count, String label, boolean current) implements Serializable {}
