package concord.round.adoption;

import concord.edition.Edition;
import concord.edition.Listed;
import concord.edition.Organisation;
import concord.position.SeenVersion;
import concord.round.terms.Proposed;
import concord.shared.Name;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text beside an edition: what one has and the other has not. Those are the same that have an entry in common. */
public final class BesideEdition {
    private BesideEdition() {}

    /** Organisations of the edition that the text leaves out, by their agreed names. */
    static List<Name> leftOut(Edition edition, List<Proposed> text) {
        Set<UUID> entries = text.stream().flatMap(BesideEdition::entries).collect(Collectors.toSet());
        return edition.organisations().stream()
                .filter(organisation -> entries(organisation).noneMatch(entries::contains))
                .map(Organisation::agreedName)
                .toList();
    }

    /** Organisations of the text that the edition has not adopted, by the names in the text. */
    static List<Name> notAdopted(List<Proposed> text, Edition edition) {
        Set<UUID> entries =
                edition.organisations().stream().flatMap(BesideEdition::entries).collect(Collectors.toSet());
        return text.stream()
                .filter(proposed -> entries(proposed).noneMatch(entries::contains))
                .map(Proposed::agreedName)
                .toList();
    }

    private static Stream<UUID> entries(Organisation organisation) {
        return organisation.listed().stream().map(Listed::entry);
    }

    private static Stream<UUID> entries(Proposed proposed) {
        return proposed.entries().stream().map(SeenVersion::entryId);
    }
}
