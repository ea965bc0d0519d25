package concord.names.reading;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How words in Arabic letters, which leave most vowels out, are read, as far as {@code words.txt} says. */
public final class KnownReadings {
    private static final Map<String, String> SHIPPED = LexiconLines.shipped().stream()
            .filter(LexiconLines.Entry::inArabicLetters)
            .collect(Collectors.toUnmodifiableMap(
                    entry -> Folding.of(entry.written()), LexiconLines.Entry::reading, (before, latest) -> latest));

    private KnownReadings() {}

    public static Optional<String> of(String folded) {
        return Optional.ofNullable(SHIPPED.get(folded));
    }
}
