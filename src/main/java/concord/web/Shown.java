package concord.web;

import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an entry says, prepared for pages. */
@Named("shown")
@ApplicationScoped
public class Shown {
    public ShownName name(Name name) {
        return ShownName.of(name);
    }

    /** The names by kind, kinds without names left out. */
    public List<ShownNames> names(Particulars particulars) {
        List<ShownNames> kinds = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            List<ShownName> names = particulars.names().stream()
                    .filter(name -> name.kind() == kind)
                    .map(ShownName::of)
                    .toList();
            if (!names.isEmpty()) {
                kinds.add(new ShownNames(kind.name().toLowerCase(Locale.ROOT), names));
            }
        }
        return kinds;
    }
}
