package concord.summary.web;

import java.io.Serializable;

/**
 * One state in the chart, and in the table that is its twin.
 *
 * @param state last part of message keys
 * @param left where it begins, in thousandths of the chart's width
 * @param width in thousandths
 */
public record Bar(String state, int count, int left, int width) implements Serializable {}
