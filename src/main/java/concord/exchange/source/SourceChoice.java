package concord.exchange.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a list is taken.
 *
 * @param kinds organisations alone, if nothing else is said
 * @param programmes in small letters; whatever is listed under one of them, or everything if empty
 */
public record SourceChoice(Set<SourceKind> kinds, Set<String> programmes) {
    public static final SourceChoice ORGANISATIONS = new SourceChoice(Set.of(SourceKind.ORGANISATION), Set.of());

    public SourceChoice {
        kinds = Set.copyOf(kinds);
        programmes = programmes.stream()
                .map(programme -> programme.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static SourceChoice ofProgrammes(Set<String> programmes) {
        return new SourceChoice(ORGANISATIONS.kinds(), programmes);
    }

    boolean takes(List<String> listedUnder) {
        return programmes.isEmpty()
                || listedUnder.stream()
                        .map(programme -> programme.toLowerCase(Locale.ROOT))
                        .anyMatch(programmes::contains);
    }
}
