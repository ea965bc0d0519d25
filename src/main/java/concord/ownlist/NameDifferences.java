package concord.ownlist;

import concord.ownlist.Difference.Change;
import concord.shared.Name;
import concord.shared.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name is known by its text: another spelling is another name. */
final class NameDifferences {
    private final List<Difference> found = new ArrayList<>();

    private NameDifferences() {}

    static List<Difference> between(List<Name> before, List<Name> after) {
        NameDifferences differences = new NameDifferences();
        boolean renamed = !before.get(0).text().equals(after.get(0).text());
        if (renamed) {
            differences.add(
                    Change.PRIMARY_NAME, "", before.get(0).text(), after.get(0).text());
        }
        differences.names(Differences.without(before, after), Differences.without(after, before));
        if (differences.found.isEmpty() && !before.equals(after)) {
            differences.add(Change.NAME_ORDER, "", "", "");
        }
        return differences.found;
    }

    private void names(List<Name> gone, List<Name> come) {
        List<Name> removed = new ArrayList<>(gone);
        for (Name name : come) {
            Optional<Name> former = removed.stream()
                    .filter(other -> other.text().equals(name.text()))
                    .findFirst();
            former.ifPresent(removed::remove);
            former.ifPresentOrElse(other -> changed(other, name), () -> added(name));
        }
        removed.stream()
                .filter(name -> name.kind() != NameKind.PRIMARY)
                .forEach(name ->
                        add(Change.NAME_REMOVED, name.text(), name.kind().name(), ""));
    }

    /** That a name became primary, or is no longer there as the primary, is said already. */
    private void added(Name name) {
        if (name.kind() != NameKind.PRIMARY) {
            add(Change.NAME_ADDED, name.text(), "", name.kind().name());
        }
    }

    private void changed(Name before, Name after) {
        if (before.kind() != after.kind() && after.kind() != NameKind.PRIMARY) {
            add(
                    Change.NAME_KIND,
                    after.text(),
                    before.kind().name(),
                    after.kind().name());
        }
        if (!before.language().equals(after.language())) {
            add(Change.NAME_LANGUAGE, after.text(), before.language(), after.language());
        }
        if (!before.script().equals(after.script())) {
            add(Change.NAME_SCRIPT, after.text(), before.script(), after.script());
        }
    }

    private void add(Change change, String subject, String before, String after) {
        found.add(new Difference(change, subject, before, after));
    }
}
