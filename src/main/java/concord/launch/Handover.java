package concord.launch;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What launcher and war tell each other, by system properties of the process they share. The war takes the first
 * password away when it has read it, and names the account that it gave it to, if nobody has been in yet.
 */
record Handover(String firstPassword) {
    static Handover ofSamples(DatabaseAccess access) {
        tell(access, true);
        return new Handover("");
    }

    static Handover ofOwnDatabase(DatabaseAccess access, SecureRandom random) {
        tell(access, false);
        String password = OneTimePassword.of(16, random);
        System.setProperty("concord.first.password", password);
        return new Handover(password);
    }

    private static void tell(DatabaseAccess access, boolean samples) {
        System.setProperty("concord.db.url", access.url());
        System.setProperty("concord.db.user", access.portal().name());
        System.setProperty("concord.db.password", access.portal().password());
        System.setProperty("concord.db.owner.user", access.owner().name());
        System.setProperty("concord.db.owner.password", access.owner().password());
        System.setProperty("concord.samples", Boolean.toString(samples));
    }

    /** The first administrator, if this start gave the account its password. */
    Optional<String> firstAccount() {
        return Optional.ofNullable(System.getProperty("concord.first.account")).filter(name -> !name.isBlank());
    }
}
