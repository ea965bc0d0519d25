package concord.names;

import concord.names.parts.NamePart;
import concord.names.parts.NamePart.Role;
import concord.names.parts.NameParts;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All names of an entry, taken apart once and made ready to be compared, with the other facts that count; immutable. It
 * depends on the set of the names alone, not on their order, and on no more of them than {@link ComparedNames} takes.
 */
public final class ComparableForm {
    private static final Comparator<NameVariant> BEST_FIRST = Comparator.comparing(NameVariant::role)
            .thenComparing(NameVariant::weak)
            .thenComparing(NameVariant::text)
            .thenComparing(NameVariant::reading);

    /** So many names an entry keeps, the best ones: published ones come to half as many. */
    static final int MOST = 200;

    private final List<NameVariant> variants;
    private final Keys keys;
    private final Facts facts;
    private final boolean unit;
    private final Description description;
    private final Distinctions distinctions;

    private ComparableForm(List<NameVariant> variants, Facts facts, boolean unit, Description description) {
        this.variants = variants;
        this.facts = facts;
        this.unit = unit;
        this.description = description;
        this.distinctions = Distinctions.of(variants);
        this.keys = Keys.of(variants, variants.isEmpty() ? Set.of() : facts.allReferences());
    }

    /** With the references and regions that the entry gives beside its names. */
    public static ComparableForm of(Particulars particulars) {
        return of(particulars.names(), Facts.of(particulars));
    }

    /** From names alone, for a search. */
    public static ComparableForm of(List<Name> names) {
        return of(names, Facts.NONE);
    }

    private static ComparableForm of(List<Name> all, Facts facts) {
        List<Name> names = ComparedNames.of(all);
        List<NameVariant> variants = new ArrayList<>();
        for (Name name : names) {
            for (NamePart part : NameParts.of(name.text(), role(name.kind()))) {
                variants.addAll(NameVariant.each(part, name.language(), name.kind() == NameKind.WEAK));
            }
        }
        boolean unit = Whole.isPart(names, variants);
        if (unit) {
            variants.replaceAll(name -> Whole.nameOf(name.text(), names) ? name.weakened() : name);
        }
        return new ComparableForm(kept(variants), facts, unit, Description.of(names));
    }

    private static Role role(NameKind kind) {
        return switch (kind) {
            case PRIMARY -> Role.MAIN;
            case ACRONYM -> Role.ACRONYM;
            case ALSO_KNOWN_AS, FORMERLY_KNOWN_AS, WEAK -> Role.ALSO;
        };
    }

    /** An entry keeps a name even if all its words say nothing: it may meet another by its reference. */
    private static List<NameVariant> kept(List<NameVariant> variants) {
        List<NameVariant> kept = distinct(Shortened.weakened(Beginnings.asMain(variants)));
        return kept.isEmpty()
                ? variants.stream()
                        .sorted(BEST_FIRST)
                        .limit(1)
                        .map(NameVariant::whole)
                        .toList()
                : kept;
    }

    /** One text may read differently in two languages: then it is two names, whichever language was given first. */
    private static List<NameVariant> distinct(List<NameVariant> variants) {
        Map<String, NameVariant> byName = new TreeMap<>();
        variants.stream()
                .filter(variant -> !variant.words().isEmpty())
                .sorted(BEST_FIRST)
                .forEach(variant -> byName.putIfAbsent(
                        variant.spelling() + "|" + variant.acronym() + "|" + variant.reading(), variant));
        return byName.values().stream().sorted(BEST_FIRST).limit(MOST).toList();
    }

    /** An order by content alone, so that a comparison has one direction whichever entry comes first. */
    int order(ComparableForm other) {
        for (int i = 0; i < Math.min(variants.size(), other.variants.size()); i++) {
            int order = variants.get(i).order(other.variants.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(variants.size(), other.variants.size());
    }

    Keys keys() {
        return keys;
    }

    /** The keys by which an index finds the entry. */
    void leading(Keys.Leading leading) {
        keys.leading(name -> !variants.get(name).acronym().isEmpty(), leading);
    }

    List<NameVariant> variants() {
        return variants;
    }

    Facts facts() {
        return facts;
    }

    /** Whether the entry is a branch, cell or unit of something. */
    boolean unit() {
        return unit;
    }

    /** What stands around the quoted name in its primary name. */
    Description description() {
        return description;
    }

    /** What of it can contradict another. */
    public Marks marks() {
        return Marks.of(facts, distinctions);
    }

    /** The places and numbers that its names speak of. */
    Distinctions distinctions() {
        return distinctions;
    }
}
