package concord.joint.web;

import java.io.Serializable;

/** One choice of a filter. */
public record Option(String value, String label, boolean chosen) implements Serializable {
    /** The value of the choice that filters nothing: a view leaves out a value that is empty, and the label would be sent. */
    public static final String ANY = "any";
}
