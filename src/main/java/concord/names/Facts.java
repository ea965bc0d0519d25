package concord.names;

import concord.shared.Designation;
import concord.shared.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry tells beside its names.
 *
 * @param references of the entry of the United Nations' list that it quotes as its own, “QDe.004”
 * @param dates of its designations
 * @param regions the places, by their meaning, where the organisation acts
 */
record Facts(Set<String> references, Set<LocalDate> dates, Set<String> regions) {
    static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of());

    Facts {
        references = Set.copyOf(references);
        dates = Set.copyOf(dates);
        regions = Set.copyOf(regions);
    }

    static Facts of(Particulars particulars) {
        Set<String> references = new TreeSet<>(References.quoted(particulars.remarks()));
        particulars.designations().forEach(designation -> references.addAll(References.in(designation.reference())));
        Set<LocalDate> dates =
                particulars.designations().stream().flatMap(Facts::dates).collect(Collectors.toSet());
        return new Facts(references, dates, regions(particulars.regions()));
    }

    private static Stream<LocalDate> dates(Designation designation) {
        Stream<@Nullable LocalDate> dates =
                Stream.of(designation.decidedOn(), designation.publishedOn(), designation.effectiveOn());
        return dates.flatMap(Stream::ofNullable);
    }

    private static Set<String> regions(List<String> regions) {
        return regions.stream()
                .flatMap(region -> Words.of(region, Recognition.language(region)).stream())
                .filter(word -> word.kind() == WordKind.PLACE)
                .map(Word::key)
                .collect(Collectors.toSet());
    }
}
