package concord.ownlist.web;

import concord.ownlist.Conflict;
import concord.ownlist.Field;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /** Whether a name is one of those that collide; conflicts show it alone, or with “ @language” behind it. */
    boolean concerns(String name) {
        return conflicts.stream().anyMatch(conflict -> shows(conflict.theirs(), name) || shows(conflict.mine(), name));
    }

    private static boolean shows(String shown, String name) {
        return shown.equals(name) || shown.startsWith(name + " @");
    }

    public Field getField() {
        return field;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** Whether the form now holds their text. */
    public boolean isTheirs() {
        return theirs;
    }
}
