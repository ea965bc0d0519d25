package concord.round.calendar;

import concord.shared.Keyed;

/** In what the shortest silence is counted. */
public enum SilenceUnit implements Keyed {
    WORKING_DAYS,
    HOURS,
    MINUTES;
}
