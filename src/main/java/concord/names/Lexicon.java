package concord.names;

import java.util.Optional;

/** The words of the field. */
final class Lexicon {
    private static final Lexicon SHIPPED = new Lexicon();

    static Lexicon shipped() {
        return SHIPPED;
    }

    Optional<String> arabicReading(String folded) {
        return Optional.empty();
    }
}
