package concord.names;

import concord.names.NamePart.Role;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All names of an entry, taken apart once and made ready to be compared; immutable. It depends on the set of the names
 * alone, not on their order.
 */
public final class ComparableForm {
    private static final Comparator<NameVariant> BEST_FIRST = Comparator.comparing(NameVariant::role)
            .thenComparing(NameVariant::weak)
            .thenComparing(NameVariant::text);

    private final List<NameVariant> variants;
    private final Map<String, NameVariant> byReading;
    private final Map<String, NameVariant> byMeaning;
    private final Map<String, NameVariant> byCore;
    private final Map<String, NameVariant> byAcronym;
    private final Map<String, NameVariant> byInitials;
    private final Map<String, Double> clues;
    private final String texts;
    private final boolean unit;

    private ComparableForm(List<NameVariant> variants, boolean unit) {
        this.variants = variants;
        this.unit = unit;
        this.texts = variants.stream().map(NameVariant::text).collect(Collectors.joining("\n"));
        this.byReading = by(NameVariant::reading);
        this.byMeaning = by(NameVariant::meaning);
        this.byCore = by(NameVariant::core);
        this.byAcronym = by(NameVariant::acronym);
        this.byInitials = new TreeMap<>();
        variants.forEach(variant -> variant.initials().forEach(key -> byInitials.putIfAbsent(key, variant)));
        this.clues = Map.copyOf(Clues.of(variants));
    }

    public static ComparableForm of(List<Name> names) {
        List<NameVariant> variants = new ArrayList<>();
        boolean unit = names.stream().anyMatch(name -> name.kind() == NameKind.PRIMARY && Whole.isPart(name.text()));
        for (Name name : names) {
            for (NamePart part : NameParts.of(name.text(), role(name.kind()))) {
                boolean weak = name.kind() == NameKind.WEAK || (unit && Whole.nameOf(part.text(), names));
                variants.add(NameVariant.of(part, name.language(), weak));
            }
        }
        return new ComparableForm(distinct(Shortened.weakened(variants)), unit);
    }

    private static Role role(NameKind kind) {
        return switch (kind) {
            case PRIMARY -> Role.MAIN;
            case ACRONYM -> Role.ACRONYM;
            case ALSO_KNOWN_AS, FORMERLY_KNOWN_AS, WEAK -> Role.ALSO;
        };
    }

    private static List<NameVariant> distinct(List<NameVariant> variants) {
        Map<String, NameVariant> bySpelling = new TreeMap<>();
        variants.stream()
                .filter(variant -> !variant.words().isEmpty())
                .sorted(BEST_FIRST)
                .forEach(variant ->
                        bySpelling.putIfAbsent(variant.keys().spelling() + "|" + variant.acronym(), variant));
        return bySpelling.values().stream().sorted(BEST_FIRST).toList();
    }

    private Map<String, NameVariant> by(Function<NameVariant, String> key) {
        Map<String, NameVariant> found = new TreeMap<>();
        for (NameVariant variant : variants) {
            String value = key.apply(variant);
            if (!value.isEmpty()) {
                found.putIfAbsent(value, variant);
            }
        }
        return found;
    }

    /** An order by content alone, so that a comparison has one direction whichever entry comes first. */
    int order(ComparableForm other) {
        return texts.compareTo(other.texts);
    }

    /** By what it is found in an index, each with what it is worth. */
    Map<String, Double> clues() {
        return clues;
    }

    List<NameVariant> variants() {
        return variants;
    }

    Map<String, NameVariant> byReading() {
        return byReading;
    }

    Map<String, NameVariant> byMeaning() {
        return byMeaning;
    }

    Map<String, NameVariant> byCore() {
        return byCore;
    }

    Map<String, NameVariant> byAcronym() {
        return byAcronym;
    }

    Map<String, NameVariant> byInitials() {
        return byInitials;
    }

    /** Whether the entry is a branch, cell or unit of something. */
    boolean unit() {
        return unit;
    }

    /** The places, or numbers, that any of its names speaks of. */
    Set<String> keysOf(WordKind kind) {
        Set<String> keys = new TreeSet<>();
        variants.forEach(variant -> keys.addAll(variant.keysOf(kind)));
        return keys;
    }

    /** The places, or numbers, that its main names speak of. */
    Set<String> mainKeysOf(WordKind kind) {
        Set<String> keys = new TreeSet<>();
        variants.stream().filter(NameVariant::main).forEach(variant -> keys.addAll(variant.keysOf(kind)));
        return keys;
    }
}
