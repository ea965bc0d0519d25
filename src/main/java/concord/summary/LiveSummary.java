package concord.summary;

import concord.shared.Revision;

/** The summary of the joint list as it stands. */
public record LiveSummary(Revision revision, Summary summary) {}
