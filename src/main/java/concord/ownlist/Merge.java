package concord.ownlist;

import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.Particulars;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings together what two delegates made of one entry, field by field: a change of one of them stands; different
 * changes of the same field collide. Each name counts for itself.
 */
final class Merge {
    private final EntryContent base;
    private final EntryContent theirs;
    private final EntryContent mine;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(EntryContent base, EntryContent theirs, EntryContent mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /**
     * @param base what editing began with
     * @param theirs what is saved
     * @param mine what is to be saved
     */
    static Saving of(EntryContent base, EntryContent theirs, EntryContent mine) {
        return new Merge(base, theirs, mine).saving();
    }

    private Saving saving() {
        NamesMerge names = new NamesMerge(names(base), names(theirs), names(mine));
        List<Name> mergedNames = names.merged();
        conflicts.addAll(names.conflicts());
        Particulars particulars = new Particulars(
                mergedNames,
                pick(Field.DESIGNATIONS, content -> content.particulars().designations(), Merge::designations),
                pick(Field.REGIONS, content -> content.particulars().regions(), regions -> String.join("\n", regions)),
                pick(Field.CRITERION, content -> content.particulars().criterion(), Function.identity()),
                pick(Field.REMARKS, content -> content.particulars().remarks(), Function.identity()));
        String notes = pick(Field.NOTES, EntryContent::privateNotes, Function.identity());
        return new Saving(new EntryContent(particulars, notes), conflicts);
    }

    private <T> T pick(Field field, Function<EntryContent, T> part, Function<T, String> asText) {
        T before = part.apply(base);
        T theirPart = part.apply(theirs);
        T myPart = part.apply(mine);
        if (myPart.equals(before)) {
            return theirPart;
        }
        if (!theirPart.equals(before) && !theirPart.equals(myPart)) {
            conflicts.add(new Conflict.OfText(field, asText.apply(theirPart), asText.apply(myPart)));
        }
        return myPart;
    }

    private static List<Name> names(EntryContent content) {
        return content.particulars().names();
    }

    private static String designations(List<Designation> designations) {
        return designations.stream().map(Merge::designation).collect(Collectors.joining("\n"));
    }

    private static String designation(Designation act) {
        Stream<Object> texts = Stream.of(act.authority(), act.instrument(), act.reference());
        Stream<Object> dates = Stream.<Object>of(
                Objects.requireNonNullElse(act.decidedOn(), ""),
                Objects.requireNonNullElse(act.publishedOn(), ""),
                Objects.requireNonNullElse(act.effectiveOn(), ""));
        return Stream.concat(texts, dates)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
