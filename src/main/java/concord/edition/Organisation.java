package concord.edition;

import concord.shared.Name;
import concord.shared.NameKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One agreed organisation. Everything in it is held in an order of its own, in whatever order it is given.
 *
 * @param agreedName by which the delegations agreed to call it; its kind is primary
 * @param listed the entries that name it, at least one, by delegation and entry; a delegation may have several
 * @param stances of each participant, by its code; LISTED exactly where one of {@code listed} is its
 * @param reservations by delegation, language and text, each once
 * @param matchPresumed whether a correspondence in it was presumed, and named so in the text put under silence
 */
public record Organisation(
        Name agreedName,
        List<Listed> listed,
        Map<String, Assent> stances,
        List<Reservation> reservations,
        boolean matchPresumed) {
    /** By agreed name, then by what is listed: no entry is in two organisations of an edition. */
    static final Comparator<Organisation> ORDER = Comparator.comparing(
                    Organisation::agreedName,
                    Comparator.comparing(Name::text)
                            .thenComparing(Name::language)
                            .thenComparing(Name::script))
            .thenComparing(organisation -> organisation.listed().get(0), Listed.ORDER);

    private static final Comparator<Reservation> BY_DELEGATION = Comparator.comparing(Reservation::delegation)
            .thenComparing(Reservation::language)
            .thenComparing(Reservation::text);

    public Organisation {
        Fit.name(agreedName);
        Fit.check(agreedName.kind() == NameKind.PRIMARY, "not primary: ", agreedName);
        listed = listed.stream().sorted(Listed.ORDER).toList();
        stances = Collections.unmodifiableMap(new TreeMap<>(stances));
        reservations = reservations.stream().distinct().sorted(BY_DELEGATION).toList();
        Fit.check(!listed.isEmpty(), "nobody lists it: ", agreedName.text());
        Fit.check(!matchPresumed || listed.size() > 1, "one entry matches nothing: ", agreedName.text());
        stances.keySet().forEach(Fit::code);
    }

    /** Whether the delegation has an entry for it. */
    boolean isListedBy(String delegation) {
        return listed.stream().anyMatch(one -> one.delegation().equals(delegation));
    }
}
