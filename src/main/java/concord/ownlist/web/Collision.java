package concord.ownlist.web;

import concord.ownlist.Conflict;
import concord.ownlist.Field;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A field that two delegates changed at once, and whose text the form now holds. */
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

    public Field getField() {
        return field;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public boolean isTheirs() {
        return theirs;
    }
}
