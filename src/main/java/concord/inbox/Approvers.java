package concord.inbox;

import concord.inbox.Notice.Addressees;
import concord.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who can consent to what was asked for an account, as long as it waits: the same that is said when it is asked. */
record Approvers(List<Able> able) {
    /** A head or chair who can log in. */
    record Able(UUID account, Role role, Optional<UUID> delegation) {}

    /**
     * What waits.
     *
     * @param delegation for which the account would act; empty for none
     */
    record Asked(UUID account, Optional<UUID> delegation) {}

    Approvers {
        able = List.copyOf(able);
    }

    /** Nobody decides about the own account. */
    Addressees of(Asked asked) {
        return asked.delegation()
                .map(delegation -> hasHead(asked, delegation)
                        ? Addressees.of(delegation, Seats.HEADS)
                        : Addressees.all(Seats.CHAIR))
                .orElseGet(() ->
                        Addressees.all(!has(asked, Role.CHAIR) && has(asked, Role.HEAD) ? Seats.HEADS : Seats.CHAIR));
    }

    private boolean hasHead(Asked asked, UUID delegation) {
        return able.stream()
                .anyMatch(other -> other.role() == Role.HEAD
                        && other.delegation().equals(Optional.of(delegation))
                        && !other.account().equals(asked.account()));
    }

    private boolean has(Asked asked, Role role) {
        return able.stream()
                .anyMatch(other -> other.role() == role && !other.account().equals(asked.account()));
    }
}
