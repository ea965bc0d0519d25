package concord.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of two editions hangs together by entries: organisations are the same if they have an entry in common, directly
 * or by way of others. Each organisation is in one strand; both sides keep the order of their edition.
 *
 * @param before none if the organisations joined
 * @param after none if they left
 */
record Strand(List<Organisation> before, List<Organisation> after) {
    /** In the order of the later edition; then what left, in the order of the earlier. */
    static Collection<Strand> between(Edition before, Edition after) {
        Map<UUID, UUID> towards = new HashMap<>();
        before.organisations().forEach(organisation -> tie(organisation, towards));
        after.organisations().forEach(organisation -> tie(organisation, towards));
        Map<UUID, Strand> strands = new LinkedHashMap<>();
        after.organisations()
                .forEach(organisation ->
                        strand(organisation, towards, strands).after.add(organisation));
        before.organisations()
                .forEach(organisation ->
                        strand(organisation, towards, strands).before.add(organisation));
        return strands.values();
    }

    /** Of one edition alone a strand has a single organisation: in an edition each entry is in one. */
    boolean isRegrouped() {
        return before.size() + after.size() > 2;
    }

    /** Each that was with each that has an entry of it. */
    Stream<EditionDifference.Became> becoming() {
        return after.stream()
                .flatMap(is -> before.stream()
                        .filter(was -> haveEntryInCommon(was, is))
                        .map(was -> new EditionDifference.Became(was, is)));
    }

    private static boolean haveEntryInCommon(Organisation one, Organisation other) {
        Set<UUID> entries = one.listed().stream().map(Listed::entry).collect(Collectors.toSet());
        return other.listed().stream().map(Listed::entry).anyMatch(entries::contains);
    }

    private static void tie(Organisation organisation, Map<UUID, UUID> towards) {
        UUID first = end(organisation, towards);
        organisation.listed().forEach(listed -> {
            UUID end = end(listed.entry(), towards);
            if (!end.equals(first)) {
                towards.put(end, first);
            }
        });
    }

    private static Strand strand(Organisation organisation, Map<UUID, UUID> towards, Map<UUID, Strand> strands) {
        return strands.computeIfAbsent(
                end(organisation, towards), end -> new Strand(new ArrayList<>(), new ArrayList<>()));
    }

    private static UUID end(Organisation organisation, Map<UUID, UUID> towards) {
        return end(organisation.listed().get(0).entry(), towards);
    }

    private static UUID end(UUID entry, Map<UUID, UUID> towards) {
        UUID end = entry;
        for (UUID next = towards.get(end); next != null; next = towards.get(end)) {
            end = next;
        }
        return end;
    }
}
