package concord.edition;

import concord.shared.Name;
import java.time.Instant;
import java.util.List;

/**
 * All of an edition that observers may see: never who listed what, nor any other name.
 *
 * @param agreedNames in the order of the edition
 * @param hash of the edition's file: SHA-256 in lower-case hexadecimal digits
 */
public record EditionExtract(int number, Instant adoptedAt, List<Name> agreedNames, String hash) {
    public EditionExtract {
        agreedNames = List.copyOf(agreedNames);
        Fit.hash(hash);
    }
}
