package concord.exchange;

import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a row of a list file has. A missing column is not an empty one: what the row has no column for stays as
 * it is in the entry that it changes.
 */
public record GivenColumns(Set<Column> columns) {
    static final GivenColumns ALL = new GivenColumns(EnumSet.allOf(Column.class));

    public boolean all() {
        return columns.size() == Column.values().length;
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    GivenDesignations designations() {
        return new GivenDesignations(
                DesignationCells.COLUMNS.stream().filter(this::has).collect(Collectors.toUnmodifiableSet()));
    }

    Particulars over(Particulars row, Particulars entry) {
        return new Particulars(
                names(row.names(), entry.names()),
                designations().over(row.designations(), entry.designations()),
                has(Column.REGIONS) ? row.regions() : entry.regions(),
                has(Column.CRITERION) ? row.criterion() : entry.criterion(),
                has(Column.REMARKS) ? row.remarks() : entry.remarks());
    }

    /** Those of the row, and of the entry those of the kinds without a column, unless the row has the name itself. */
    List<Name> names(List<Name> row, List<Name> entry) {
        Set<NameKind> kinds = Column.NAMES.stream()
                .filter(column -> has(column.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        Set<String> texts = row.stream().map(Name::text).collect(Collectors.toSet());
        Stream<Name> kept = entry.stream().filter(name -> !kinds.contains(name.kind()) && !texts.contains(name.text()));
        return Stream.concat(row.stream(), kept)
                .sorted(Comparator.comparing(Name::kind))
                .toList();
    }

    /** Why the row cannot be brought together with the entry; empty if it can. */
    Optional<RowError> problem(ListRow row, Particulars entry) {
        int names = names(row.particulars().names(), entry.names()).size();
        int most = Limits.STANDARD.namesPerEntry();
        if (names > most) {
            return Optional.of(
                    new RowError(row.line(), "", "exchange.error.names_many", List.of(row.line(), names, most)));
        }
        List<Designation> acts = row.particulars().designations();
        if (designations().fits(acts, entry.designations())) {
            return Optional.empty();
        }
        List<Object> args = List.of(
                row.line(),
                entry.designations().size(),
                acts.size(),
                designations().missing());
        return Optional.of(new RowError(row.line(), "", "exchange.error.designations_kept", args));
    }
}
