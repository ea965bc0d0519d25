package concord.joint.web;

import concord.web.ShownName;
import java.io.Serializable;

/**
 * What one delegation calls an organisation.
 *
 * @param act who designated it, and when; empty if neither is given
 */
public record EntryShown(ShownName name, String act) implements Serializable {}
