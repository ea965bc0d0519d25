package concord.ownlist.file;

import concord.ownlist.EntryContent;
import concord.ownlist.Field;
import concord.shared.Designation;
import concord.shared.Name;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which fields an entry loses something: a text becomes empty, a name or a value of the designations is gone. */
final class Losses {
    private Losses() {}

    static Set<Field> between(EntryContent before, EntryContent after) {
        Set<Field> lost = EnumSet.noneOf(Field.class);
        for (Field field : Field.changed(before, after)) {
            if (loses(field, before, after)) {
                lost.add(field);
            }
        }
        return lost;
    }

    private static boolean loses(Field field, EntryContent before, EntryContent after) {
        return switch (field) {
            case PRIMARY -> !texts(after).contains(before.particulars().primaryName());
            case NAMES -> {
                Set<String> others = texts(before);
                others.remove(before.particulars().primaryName());
                yield !texts(after).containsAll(others);
            }
            case DESIGNATIONS ->
                Designation.PARTS.stream().anyMatch(value -> count(after, value) < count(before, value));
            case REGIONS ->
                !after.particulars().regions().containsAll(before.particulars().regions());
            case CRITERION -> after.particulars().criterion().isEmpty();
            case REMARKS -> after.particulars().remarks().isEmpty();
            case NOTES -> after.privateNotes().isEmpty();
        };
    }

    private static Set<String> texts(EntryContent content) {
        return content.particulars().names().stream().map(Name::text).collect(Collectors.toSet());
    }

    private static long count(EntryContent content, Function<Designation, @Nullable Object> value) {
        Stream<Designation> acts = content.particulars().designations().stream();
        return acts.filter(act -> !Objects.toString(value.apply(act), "").isEmpty())
                .count();
    }
}
