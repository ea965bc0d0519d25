package concord.round.calendar;

import concord.shared.Bilingual;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A day on which a delegation does not work although the day of the week is none of rest.
 *
 * @param name in the reader's language where the portal knows it by itself, else as it was written
 * @param added id of what the chair has added; empty if the portal knows the day by itself
 * @param takenBack whether the chair has taken it back, and it counts for the terms of now alone
 */
public record NotWorking(LocalDate day, Bilingual name, Optional<UUID> added, boolean takenBack) {}
