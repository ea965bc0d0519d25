package concord.ownlist.web;

import concord.ownlist.Conflict;
import concord.ownlist.Field;
import concord.shared.Name;
import concord.web.ShownName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field that two delegates changed at once. */
public class Collision implements Serializable {
    private final Field field;
    private final List<Conflict> conflicts;
    private boolean theirs;

    private Collision(Field field, List<Conflict> conflicts) {
        this.field = field;
        this.conflicts = List.copyOf(conflicts);
    }

    /** One for each field; to begin with, the form holds one's own text of each. */
    static List<Collision> of(List<Conflict> conflicts) {
        Map<Field, List<Conflict>> byField = new EnumMap<>(Field.class);
        conflicts.forEach(conflict -> byField.computeIfAbsent(conflict.field(), f -> new ArrayList<>())
                .add(conflict));
        List<Collision> collisions = new ArrayList<>();
        byField.forEach((field, of) -> collisions.add(new Collision(field, of)));
        return collisions;
    }

    void choose(boolean chooseTheirs) {
        theirs = chooseTheirs;
    }

    /** Whether a name is one of those that collide. */
    boolean concerns(String name) {
        return names().anyMatch(conflict -> conflict.concerns(name));
    }

    private Stream<Conflict.OfName> names() {
        return conflicts.stream().filter(Conflict.OfName.class::isInstance).map(Conflict.OfName.class::cast);
    }

    private CollidingText side(
            Function<Conflict.OfText, String> text,
            Function<Conflict.OfName, @Nullable Name> own,
            Function<Conflict.OfName, @Nullable Name> other) {
        String written = conflicts.stream()
                .filter(Conflict.OfText.class::isInstance)
                .map(Conflict.OfText.class::cast)
                .map(text)
                .collect(Collectors.joining("\n"));
        List<CollidingText.Named> named = names().map(own)
                .flatMap(Stream::ofNullable)
                .map(CollidingText.Named::of)
                .toList();
        List<ShownName> removed = names().filter(conflict -> own.apply(conflict) == null)
                .map(other)
                .flatMap(Stream::ofNullable)
                .map(ShownName::of)
                .toList();
        return new CollidingText(written, named, removed);
    }

    public Field getField() {
        return field;
    }

    public CollidingText getTheirText() {
        return side(Conflict.OfText::theirs, Conflict.OfName::theirs, Conflict.OfName::mine);
    }

    public CollidingText getMyText() {
        return side(Conflict.OfText::mine, Conflict.OfName::mine, Conflict.OfName::theirs);
    }

    /** Whether the form now holds their text. */
    public boolean isTheirs() {
        return theirs;
    }
}
