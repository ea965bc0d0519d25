package concord.summary.web;

import java.io.Serializable;

/** @param count in words where the number is not given */
public record ShareShown(String delegation, String count) implements Serializable {}
