package concord.round.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A day on which a delegation does not work although the day of the week is none of rest.
 *
 * @param name in English where the portal knows it by itself, else as it was written
 * @param added id of what the chair has added; empty if the portal knows the day by itself
 */
public record NotWorking(LocalDate day, String name, Optional<UUID> added) {}
