package concord.edition;

import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An edition as it is handed out, with what its heads put under it: {@code docs/edition-file.md} describes it.
 *
 * @param statedHash the hash that stands in the file, in lower-case hexadecimal digits; {@link Verification} says
 *     whether it is the edition's
 * @param initials by moment, in whatever order they are given; of participants alone
 */
public record EditionFile(Edition edition, String statedHash, List<Initial> initials) {
    static final String FORMAT = "concord-edition-1";

    public EditionFile {
        Fit.hash(statedHash);
        initials = initials.stream().distinct().sorted(Initial.ORDER).toList();
        Set<String> codes = new HashSet<>();
        edition.participants().forEach(participant -> codes.add(participant.code()));
        initials.forEach(initial ->
                Fit.check(codes.contains(initial.delegation()), "an initial of a stranger: ", initial.delegation()));
    }

    /** The file of an edition, which states the edition's hash. */
    public static EditionFile of(Edition edition, List<Initial> initials) {
        return new EditionFile(edition, hash(edition), initials);
    }

    /** SHA-256 of the canonical form (RFC 8785, UTF-8) of an edition, 64 lower-case hexadecimal digits. */
    public static String hash(Edition edition) {
        return CanonicalForm.hash(EditionToJson.edition(edition));
    }

    /** JSON in UTF-8, laid out for people, each member on a line; equal files give equal bytes. */
    public byte[] bytes() {
        String json = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create()
                .toJson(EditionToJson.file(this));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
