package concord.comment.web;

import java.io.Serializable;

/** One thing that can be chosen: what is sent, and what is read. */
public record Choosable(String value, String label) implements Serializable {}
