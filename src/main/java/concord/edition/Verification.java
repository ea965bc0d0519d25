package concord.edition;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be said of a file that is handed in as an edition. Who handed it in is not asked, and no database: whether
 * the heads did initial it, only the portal can tell.
 *
 * @param computed the hash of what stands in the file; empty if nothing in it can be hashed
 * @param stated the hash that the file itself states; empty if it was refused
 * @param expected the hash that it is compared with besides, as it was asked for, in lower case
 * @param initials each of the file, by moment; none if it was refused
 * @param edition empty exactly if it was refused
 * @param refusal why it is no edition
 */
public record Verification(
        Optional<String> computed,
        Optional<String> stated,
        Optional<String> expected,
        List<TriedInitial> initials,
        Optional<Edition> edition,
        Optional<Refused> refusal) {
    /** An initial, and whether it stands: whether the hash that it names is that of the content. */
    public record TriedInitial(Initial initial, boolean stands) {}

    public Verification {
        initials = List.copyOf(initials);
    }

    /**
     * Tries a file. Whatever the bytes are, this answers.
     *
     * @param expected a hash known from elsewhere; small and capital digits and space round it do not matter
     */
    public static Verification of(byte[] bytes, Optional<String> expected) {
        Optional<String> sought = expected.map(hash -> hash.strip().toLowerCase(Locale.ROOT));
        Optional<String> computed = Optional.empty();
        try {
            sought.filter(hash -> !Fit.isHash(hash)).ifPresent(hash -> {
                throw new Unreadable("edition.refusal.hash", hash);
            });
            JsonElement file = StrictJson.read(bytes);
            computed = hashOfContent(file);
            return tried(EditionFromJson.file(file), sought);
        } catch (Unreadable e) {
            return new Verification(
                    computed, Optional.empty(), sought, List.of(), Optional.empty(), Optional.of(e.refused()));
        }
    }

    private static Optional<String> hashOfContent(JsonElement file) {
        return file instanceof JsonObject object && object.get("edition") instanceof JsonObject edition
                ? Optional.of(CanonicalForm.hash(edition))
                : Optional.empty();
    }

    private static Verification tried(EditionFile file, Optional<String> expected) {
        String computed = EditionFile.hash(file.edition());
        return new Verification(
                Optional.of(computed),
                Optional.of(file.statedHash()),
                expected,
                file.initials().stream()
                        .map(initial -> new TriedInitial(initial, initial.hash().equals(computed)))
                        .toList(),
                Optional.of(file.edition()),
                Optional.empty());
    }

    /** Whether the content has the hash that the file states, and the expected one if there is one. */
    public boolean agrees() {
        return computed.isPresent() && computed.equals(stated) && (expected.isEmpty() || computed.equals(expected));
    }

    /** Whether it agrees and every initial stands. */
    public boolean holds() {
        return agrees() && initials.stream().allMatch(TriedInitial::stands);
    }
}
