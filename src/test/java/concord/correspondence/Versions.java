package concord.correspondence;

import concord.names.Band;
import concord.names.Marks;
import concord.names.Pair;
import concord.names.Reason;
import concord.names.Resemblance;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Versions on the table and what is found and said of them, each known by a small number. */
final class Versions {
    static final UUID FIRST = new UUID(7, 1);
    static final UUID SECOND = new UUID(7, 2);
    static final UUID THIRD = new UUID(7, 3);

    final List<ListedName> standing = new ArrayList<>();
    final Map<Pair<UUID>, Resemblance> found = new LinkedHashMap<>();
    private final Map<Pair<UUID>, Opinions> said = new LinkedHashMap<>();
    private final Map<UUID, Marks> marks = new LinkedHashMap<>();

    UUID listed(long id, UUID delegation, String name) {
        standing.add(new ListedName(id(id), delegation, name, true));
        return id(id);
    }

    /** By a delegation that is closed. */
    UUID closed(long id, UUID delegation, String name) {
        standing.add(new ListedName(id(id), delegation, name, false));
        return id(id);
    }

    void certain(UUID left, UUID right, double score) {
        resembling(Band.CERTAIN, left, right, score);
    }

    void resembling(Band band, UUID left, UUID right, double score) {
        resembling(band, left, right, score, left + " " + right);
    }

    void resembling(Band band, UUID left, UUID right, double score, String by) {
        Reason reason = new Reason(Reason.Kind.SAME_NAME, by, by, "", false);
        found.put(Pair.of(left, right), new Resemblance(score, band, List.of(reason)));
    }

    void both(UUID one, Verdict verdict, UUID other) {
        said.put(Pair.of(one, other), new Opinions(opinion(verdict), opinion(verdict)));
    }

    /** One of the two says so; which of them changes nothing of what holds. */
    void one(UUID one, Verdict verdict, UUID other) {
        said.put(Pair.of(one, other), new Opinions(opinion(verdict), null));
    }

    void marked(UUID id, String name, String reference) {
        Name primary = new Name(NameKind.PRIMARY, name, "en", "Latn");
        Designation designation = new Designation("", "", reference, null, null, null);
        marks.put(id, Marks.of(new Particulars(List.of(primary), List.of(designation), List.of(), "", "")));
    }

    InForce inForce() {
        return InForce.of(standing, found, said, id -> marks.getOrDefault(id, Marks.NONE));
    }

    List<UUID> ids() {
        return standing.stream().map(ListedName::versionId).toList();
    }

    static Pair<UUID> pair(long left, long right) {
        return Pair.of(id(left), id(right));
    }

    static UUID id(long number) {
        return new UUID(1, number);
    }

    private static Opinion opinion(Verdict verdict) {
        return new Opinion(new UUID(3, 1), Said.of(verdict), Instant.EPOCH);
    }
}
