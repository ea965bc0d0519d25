package concord.ownlist;

import concord.deed.AboutOwnList.EntryEdited;
import concord.shared.Keyed;
import concord.shared.Name;
import concord.shared.Particulars;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A part of an entry that is edited as one. */
public enum Field implements Keyed {
    PRIMARY(content -> names(content).get(0)),
    NAMES(content -> new HashSet<>(names(content).subList(1, names(content).size()))),
    DESIGNATIONS(content -> content.particulars().designations()),
    REGIONS(content -> content.particulars().regions()),
    CRITERION(content -> content.particulars().criterion()),
    REMARKS(content -> content.particulars().remarks()),
    NOTES(EntryContent::privateNotes);

    @SuppressWarnings("ImmutableEnumChecker") // none of them captures anything
    private final Function<EntryContent, Object> value;

    Field(Function<EntryContent, Object> value) {
        this.value = value;
    }

    /** In which fields two contents differ. */
    public static Set<Field> changed(EntryContent before, EntryContent after) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        for (Field field : values()) {
            if (!field.value.apply(before).equals(field.value.apply(after))) {
                changed.add(field);
            }
        }
        return changed;
    }

    /** In which fields two particulars differ; private notes are no part of them. */
    public static Set<Field> changed(Particulars before, Particulars after) {
        return changed(new EntryContent(before, ""), new EntryContent(after, ""));
    }

    /** An entry was edited, and in which fields. */
    public static EntryEdited edited(EntryContent before, EntryContent after) {
        Set<Field> changed = changed(before, after);
        return new EntryEdited(
                after.particulars().primaryName(),
                changed.contains(PRIMARY),
                changed.contains(NAMES),
                changed.contains(DESIGNATIONS),
                changed.contains(REGIONS),
                changed.contains(CRITERION),
                changed.contains(REMARKS),
                changed.contains(NOTES));
    }

    private static List<Name> names(EntryContent content) {
        return content.particulars().names();
    }
}
