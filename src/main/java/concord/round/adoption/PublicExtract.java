package concord.round.adoption;

import concord.edition.EditionExtract;
import concord.shared.Name;
import java.time.Instant;
import java.util.List;

/**
 * All of an edition that observers may see. It holds nothing by which one could come to an entry.
 *
 * @param agreedNames in the order of the edition
 * @param hash of its file: SHA-256 in lower-case hexadecimal digits
 */
public record PublicExtract(int number, Instant adoptedAt, List<Name> agreedNames, String hash) {
    public PublicExtract {
        agreedNames = List.copyOf(agreedNames);
    }

    static PublicExtract of(EditionExtract extract) {
        return new PublicExtract(extract.number(), extract.adoptedAt(), extract.agreedNames(), extract.hash());
    }
}
