package concord.joint.web;

import java.io.Serializable;

/** A state as a sign, a word and a class of its colour. */
public record StateShown(String of, String sign, String label) implements Serializable {}
