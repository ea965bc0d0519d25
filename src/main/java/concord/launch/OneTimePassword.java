package concord.launch;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Letters and digits that nobody confuses when copying them by hand. */
final class OneTimePassword {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private OneTimePassword() {}

    static String of(int length, SecureRandom random) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
