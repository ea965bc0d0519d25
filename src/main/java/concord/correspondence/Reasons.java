package concord.correspondence;

import concord.names.Reason;
import java.util.List;

/** The reasons of one resemblance, in their order. */
record Reasons(List<Reason> list) {}
