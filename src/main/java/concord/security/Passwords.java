package concord.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in the PHC string format. 19 MiB, two passes, one lane: the first choice of the OWASP password
 * storage advice.
 */
public final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    /** A hash that no password has; verifying against it takes as long as against a real one. */
    public static final String NOBODYS = hash(oneTime());

    private Passwords() {}

    public static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + BASE64.encodeToString(salt) + "$"
                + BASE64.encodeToString(hash);
    }

    /** @throws IllegalArgumentException if the hash is not one of {@link #hash} */
    public static boolean verify(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id")) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        int[] costs = Arrays.stream(parts[3].split(",", -1))
                .mapToInt(cost -> Integer.parseInt(cost.substring(2)))
                .toArray();
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(parts[5]), argon2id(password, salt, costs[0], costs[1]));
    }

    /** Four groups of four letters and digits that are not mistaken for one another: 80 bits. */
    public static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private static byte[] argon2id(String password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[BYTES];
        // keyboards differ in whether they send a letter and its accent as one character or as two
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
