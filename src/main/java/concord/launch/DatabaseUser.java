package concord.launch;

import java.security.SecureRandom;

/** Who signs in to the database. */
record DatabaseUser(String name, String password) {
    /** A password that nobody needs to know: it holds until the next start. */
    static DatabaseUser withFreshPassword(String name, SecureRandom random) {
        return new DatabaseUser(name, OneTimePassword.of(32, random));
    }

    @Override
    public String toString() {
        return name;
    }
}
