package concord.round.adoption;

import concord.account.PasswordAgain;
import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutEdition.EditionInitialled;
import concord.edition.Participant;
import concord.joint.Party;
import concord.round.terms.Round;
import concord.round.terms.Rounds;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Heads put their delegation's mark under an edition. */
@Stateless
@DenyAll
@Writing
public class InitialEdition {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PasswordAgain again;

    @Inject
    Rounds rounds;

    @Inject
    Editions editions;

    @Inject
    TellDeeds tell;

    /**
     * @param hash as it was shown
     * @param password of the account, entered again
     * @return false if the password is not right
     * @throws Refusal if the hash is another one, if the delegation took no part, or if it has initialled before
     */
    @RolesAllowed(Roles.HEAD)
    public boolean initial(int number, String hash, String password) {
        AdoptedEdition edition = editions.find(number).orElseThrow(NotThere::new);
        String code = refuseUnready(edition, hash);
        if (!again.opens(password)) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        editions.add(new EditionInitial(edition, caller.delegation(), code, caller.userName(), now));
        tell.done(new EditionInitialled(number, hash));
        return true;
    }

    /**
     * Whether the delegation could initial it now; it does not.
     *
     * @return false if the password is not right
     * @throws Refusal as {@link #initial} does
     */
    @RolesAllowed(Roles.HEAD)
    public boolean ready(int number, String hash, String password) {
        refuseUnready(editions.find(number).orElseThrow(NotThere::new), hash);
        return again.opens(password);
    }

    /** @return the code of the caller's delegation */
    private String refuseUnready(AdoptedEdition edition, String hash) {
        if (!MessageDigest.isEqual(bytes(edition.sha256()), bytes(hash))) {
            throw new Refusal("initial.refusal.hash");
        }
        UUID own = caller.delegation();
        String code = code(edition, own);
        if (editions.initials(edition.number()).stream()
                .anyMatch(initial -> initial.delegationId().equals(own))) {
            throw new Refusal("initial.refusal.before");
        }
        return code;
    }

    private String code(AdoptedEdition edition, UUID own) {
        Round round = rounds.find(edition.roundId()).orElseThrow(NotThere::new);
        return round.participants().stream()
                .filter(party -> party.id().equals(own))
                .map(Party::code)
                .filter(code -> edition.edition().participants().stream()
                        .map(Participant::code)
                        .anyMatch(code::equals))
                .findFirst()
                .orElseThrow(() -> new Refusal("initial.refusal.no_participant", edition.number()));
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
