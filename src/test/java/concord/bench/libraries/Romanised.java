package concord.bench.libraries;

import com.ibm.icu.text.Transliterator;
import concord.shared.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names in plain small Latin letters, by ICU's rules for each script, so that libraries without any are treated fairly. */
public final class Romanised {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final Map<String, String> known = new HashMap<>();

    public String text(String name) {
        return known.computeIfAbsent(name, LATIN::transliterate);
    }

    public List<String> names(List<Name> names) {
        return names.stream().map(name -> text(name.text())).distinct().toList();
    }
}
