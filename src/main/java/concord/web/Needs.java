package concord.web;

import java.util.List;

/** What in one feature needs the reader: a feature gives a bean of this type, and the front page asks it once. */
public interface Needs {
    /** Only what is the reader's to do; empty for a role that has nothing to do there. */
    List<Need> needs();
}
