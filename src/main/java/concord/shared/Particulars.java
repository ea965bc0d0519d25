package concord.shared;

import java.io.Serializable;
import java.util.List;

/**
 * All that an entry says for the others once it is tabled; private notes are no part of it.
 *
 * @param names exactly one of them primary, the primary first
 * @param regions where the organisation acts, as free text, in the order given
 * @param criterion which criterion of designation it meets; empty if not given
 * @param remarks for all delegations; empty if none
 */
public record Particulars(
        List<Name> names, List<Designation> designations, List<String> regions, String criterion, String remarks)
        implements Serializable {
    public Particulars {
        names = List.copyOf(names);
        designations = List.copyOf(designations);
        regions = List.copyOf(regions);
        if (names.isEmpty() || names.get(0).kind() != NameKind.PRIMARY) {
            throw new IllegalArgumentException("the primary name comes first");
        }
        if (names.stream().filter(name -> name.kind() == NameKind.PRIMARY).count() > 1) {
            throw new IllegalArgumentException("one name is primary");
        }
    }

    public String primaryName() {
        return names.get(0).text();
    }
}
