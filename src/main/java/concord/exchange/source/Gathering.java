package concord.exchange.source;

import concord.exchange.naming.Acronym;
import concord.exchange.naming.FoundName;
import concord.exchange.naming.NamesInField;
import concord.exchange.source.SourceEntry.Origin;
import concord.shared.Designation;
import concord.shared.NameKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what a source says of one entry, in whatever order it says it. */
public final class Gathering {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Of two kinds of one name, the one that says more. */
    private static final List<NameKind> TELLING = List.of(
            NameKind.PRIMARY, NameKind.FORMERLY_KNOWN_AS, NameKind.ACRONYM, NameKind.ALSO_KNOWN_AS, NameKind.WEAK);

    private final Origin origin;
    private final Map<String, SourceName> names = new LinkedHashMap<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final List<Designation> designations = new ArrayList<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    public Gathering(int line, String id) {
        origin = new Origin(line, id);
    }

    /** The official name; lists of other names within it come out of it. */
    public Gathering primary(String field) {
        NamesInField official = NamesInField.official(field);
        exactly(NameKind.PRIMARY, official.main(), "");
        return found(official.others());
    }

    /** As {@link #primary}, where brackets hold other names without a word. */
    public Gathering explainedPrimary(String field) {
        NamesInField official = NamesInField.explained(field);
        exactly(NameKind.PRIMARY, official.main(), "");
        return found(official.others());
    }

    /** A further name, and what else stands in its field. */
    public Gathering name(NameKind kind, String field, String language) {
        NamesInField alias = NamesInField.alias(field);
        exactly(kind, alias.main(), language);
        found(alias.others());
        return this;
    }

    public Gathering found(Collection<FoundName> others) {
        others.forEach(other -> exactly(other.kind(), other.text(), ""));
        return this;
    }

    /** A name just as it stands; nothing if that is nothing. */
    public Gathering exactly(NameKind kind, String text, String language) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        if (!line.isEmpty()) {
            names.merge(line, new SourceName(kind, line, language), Gathering::telling);
        }
        return this;
    }

    private static SourceName telling(SourceName one, SourceName other) {
        SourceName more = TELLING.indexOf(other.kind()) < TELLING.indexOf(one.kind()) ? other : one;
        return new SourceName(more.kind(), one.text(), one.language().isEmpty() ? other.language() : one.language());
    }

    public Gathering programme(String programme) {
        addTo(programmes, programme);
        return this;
    }

    public Gathering designation(Designation designation) {
        if (!designation.equals(new Designation("", "", "", null, null, null))) {
            designations.add(designation);
        }
        return this;
    }

    /** Who has put it on the list, under which reference, and when. */
    public Gathering listed(String authority, String instrument, String reference, @Nullable LocalDate decidedOn) {
        return designation(new Designation(authority, instrument, reference, decidedOn, null, null));
    }

    public Gathering region(String region) {
        addTo(regions, region);
        return this;
    }

    /** Where its lines end says nothing: files are wrapped, at one issue here and at the next one there. */
    public Gathering remark(String remark) {
        addTo(remarks, remark);
        return this;
    }

    private static void addTo(Set<String> values, String value) {
        String line = SPACES.matcher(value).replaceAll(" ").strip();
        if (!line.isEmpty()) {
            values.add(line);
        }
    }

    public boolean isDesignated() {
        return !designations.isEmpty();
    }

    /** Without a primary name the first of the others is it. */
    SourceEntry entry() {
        List<SourceName> all = new ArrayList<>(names.values());
        all.replaceAll(name -> initials(name) ? new SourceName(NameKind.ACRONYM, name.text(), name.language()) : name);
        if (!all.isEmpty() && all.stream().noneMatch(name -> name.kind() == NameKind.PRIMARY)) {
            all.set(
                    0,
                    new SourceName(
                            NameKind.PRIMARY, all.get(0).text(), all.get(0).language()));
        }
        all.sort((one, other) -> one.kind().compareTo(other.kind()));
        return new SourceEntry(
                origin, all, List.copyOf(programmes), designations, List.copyOf(regions), String.join("\n", remarks));
    }

    private boolean initials(SourceName name) {
        return name.kind() == NameKind.ALSO_KNOWN_AS
                && names.keySet().stream().anyMatch(other -> Acronym.isInitialsOf(name.text(), other));
    }

    int line() {
        return origin.line();
    }
}
