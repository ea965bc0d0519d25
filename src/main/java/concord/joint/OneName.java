package concord.joint;

import concord.shared.Name;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** One name for an organisation that has several, chosen by who reads: the same whatever order the names come in. */
public final class OneName {
    private static final String LATIN = "Latn";
    private static final Comparator<Name> BY_TEXT =
            Comparator.comparing(Name::text).thenComparing(Name::language);

    private OneName() {}

    /**
     * The first name in the script of the reader's language, else the first Latin one, else the first.
     *
     * @param names at least one
     */
    public static Name of(Collection<Name> names, Locale reader) {
        String script = reader.getLanguage().equals("ru") ? "Cyrl" : LATIN;
        Comparator<Name> readableFirst = Comparator.comparingInt(
                name -> name.script().equals(script) ? 0 : name.script().equals(LATIN) ? 1 : 2);
        return names.stream()
                .min(readableFirst.thenComparing(BY_TEXT))
                .orElseThrow(() -> new IllegalArgumentException("no name"));
    }
}
