package concord.exchange.source;

import concord.shared.Designation;
import java.util.List;

/**
 * One entry of a list, whatever its format.
 *
 * @param origin where it stands
 * @param names the primary first, each text once
 * @param programmes the programmes or regimes under which the source lists it
 * @param designations the dates of each say when it was decided to list, when that was published, when it took effect
 * @param regions of addresses and areas of activity
 * @param remarks as the source has them; empty if none
 */
public record SourceEntry(
        Origin origin,
        List<SourceName> names,
        List<String> programmes,
        List<Designation> designations,
        List<String> regions,
        String remarks) {
    public SourceEntry {
        names = List.copyOf(names);
        programmes = List.copyOf(programmes);
        designations = List.copyOf(designations);
        regions = List.copyOf(regions);
    }

    /**
     * @param line of the file, from 1
     * @param id by which the source calls the entry from one issue to the next; empty if it has none
     */
    public record Origin(int line, String id) {}
}
