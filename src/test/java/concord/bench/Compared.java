package concord.bench;

import concord.correspondence.InForce;
import concord.correspondence.ListedName;
import concord.names.ComparableForm;
import concord.names.Neighbourhoods;
import concord.names.Pair;
import concord.names.Resemblance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lists compared as the portal compares them. */
record Compared(List<Listed> entries, List<ComparableForm> forms, InForce inForce) {
    static Compared of(List<Listed> entries) {
        List<ComparableForm> forms = entries.stream()
                .map(entry -> ComparableForm.of(entry.particulars()))
                .toList();
        Neighbourhoods<UUID, String> neighbourhoods = new Neighbourhoods<>();
        for (int i = 0; i < forms.size(); i++) {
            neighbourhoods.put(id(i), entries.get(i).list(), forms.get(i));
        }
        Map<Pair<UUID>, Resemblance> found = neighbourhoods.found();
        List<ListedName> names = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            UUID list = UUID.nameUUIDFromBytes(entries.get(i).list().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            names.add(new ListedName(id(i), list, entries.get(i).primary(), true));
        }
        return new Compared(entries, forms, InForce.of(names, found));
    }

    static UUID id(int number) {
        return new UUID(1, number);
    }

    static int number(UUID id) {
        return (int) id.getLeastSignificantBits();
    }

    /** All pairs that stand in one organisation, also those brought together by a third entry. */
    Set<Pair<UUID>> joinedPairs() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(id(i));
        }
        Set<Pair<UUID>> pairs = new HashSet<>();
        for (Set<UUID> organisation : inForce.organisations(all)) {
            for (UUID one : organisation) {
                organisation.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .forEach(other -> pairs.add(Pair.of(one, other)));
            }
        }
        return pairs;
    }

    boolean joined(Pair<UUID> pair) {
        return joinedPairs().contains(pair);
    }
}
