package concord.ownlist;

import concord.shared.Name;
import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a {@link Merge} that concerns names: a set, in which a name is known by its text. */
final class NamesMerge {
    private final Map<String, Name> base;
    private final Map<String, Name> theirs;
    private final Map<String, Name> mine;
    private final Map<String, Name> merged = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    NamesMerge(List<Name> base, List<Name> theirs, List<Name> mine) {
        this.base = byText(base);
        this.theirs = byText(theirs);
        this.mine = byText(mine);
    }

    /** What everybody made of the names; mine where it collides. */
    List<Name> merged() {
        Set<String> texts = new LinkedHashSet<>(theirs.keySet());
        texts.addAll(mine.keySet());
        texts.forEach(this::merge);
        settlePrimary();
        return merged.values().stream().sorted(Comparator.comparing(Name::kind)).toList();
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void merge(String text) {
        Name before = base.get(text);
        Name their = theirs.get(text);
        Name my = mine.get(text);
        boolean untouched = Objects.equals(my, before);
        if (!untouched && !Objects.equals(their, before) && !Objects.equals(their, my)) {
            conflicts.add(new Conflict.OfName(field(their, my), their, my));
        }
        Name kept = untouched ? their : my;
        if (kept != null) {
            merged.put(text, kept);
        }
    }

    /** Two may each have made another name the primary one. */
    private void settlePrimary() {
        List<Name> primaries =
                merged.values().stream().filter(NamesMerge::isPrimary).toList();
        if (primaries.size() == 1) {
            return;
        }
        Name their = primary(theirs);
        Name my = primary(mine);
        if (conflicts.stream().noneMatch(conflict -> conflict.field() == Field.PRIMARY)) {
            conflicts.add(new Conflict.OfName(Field.PRIMARY, their, my));
        }
        primaries.forEach(this::giveWay);
        merged.put(my.text(), my);
    }

    /** A name that was there before is what it was; one that they alone wrote is shown beside mine, and not kept with it. */
    private void giveWay(Name primary) {
        if (base.containsKey(primary.text()) || mine.containsKey(primary.text())) {
            merged.put(primary.text(), otherwise(primary));
        } else {
            merged.remove(primary.text());
        }
    }

    /** What the name was before somebody made it primary. */
    private Name otherwise(Name name) {
        NameKind kind =
                Optional.ofNullable(base.get(name.text())).map(Name::kind).orElse(NameKind.ALSO_KNOWN_AS);
        return new Name(kind, name.text(), name.language(), name.script());
    }

    private static Name primary(Map<String, Name> names) {
        return names.values().stream().filter(NamesMerge::isPrimary).findFirst().orElseThrow();
    }

    private static boolean isPrimary(@Nullable Name name) {
        return name != null && name.kind() == NameKind.PRIMARY;
    }

    private static Field field(@Nullable Name their, @Nullable Name my) {
        return isPrimary(their) || isPrimary(my) ? Field.PRIMARY : Field.NAMES;
    }

    private static Map<String, Name> byText(List<Name> names) {
        Map<String, Name> byText = new LinkedHashMap<>();
        names.forEach(name -> byText.put(name.text(), name));
        return byText;
    }
}
