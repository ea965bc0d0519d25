package concord.joint.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.JointList;
import concord.joint.Standing;
import concord.position.Position;
import concord.position.Statement;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** How delegations stand to a row, in words. */
@RequestScoped
public class ShowStandings {
    private static final int MOST_SILENT = 4;

    @Inject
    Wording wording;

    @Inject
    Text text;

    @Inject
    When when;

    /** All that have said something; those that have not only where there is room to show each. */
    List<StandingShown> beside(JointList list, JointEntry row) {
        boolean room = row.standing(Standing.SILENT).size() <= MOST_SILENT;
        return row.standings().stream()
                .filter(party ->
                        party.standing() != Standing.LISTED || !party.said().isEmpty())
                .filter(party -> room || !party.said().isEmpty())
                .flatMap(party -> shown(list, row, party))
                .toList();
    }

    private Stream<StandingShown> shown(JointList list, JointEntry row, PartyStanding party) {
        String delegation = list.party(party.delegationId()).orElseThrow().name(wording.locale());
        List<Said> each = party.each();
        return each.isEmpty()
                ? Stream.of(StandingShown.silent(delegation, text.of("joint.cell.silent")))
                : each.stream()
                        .map(said -> new StandingShown(
                                delegation,
                                each.size() > 1 ? text.of("position.said_of", of(row, said.position())) : "",
                                sentence(said),
                                said.position().statement(),
                                said.stale() && !said.lapsed(),
                                !said.equals(each.get(0))));
    }

    /** The entries of a row of which a position was said. */
    public String of(JointEntry row, Position position) {
        return ListFormatter.getInstance(wording.locale())
                .format(row.listings().stream()
                        .filter(listing -> position.on().containsKey(listing.entryId()))
                        .map(listing -> Wording.isolated(listing.primary().text()))
                        .toList());
    }

    /** What a delegation that does not list a row says of it, in short. */
    String inShort(JointEntry row, UUID delegationId) {
        String said = row.standingOf(delegationId).map(this::inShort).orElse("");
        return said.isEmpty() ? text.of("joint.cell.silent") : said;
    }

    /** All that a delegation says, the position that counts first; empty if it says nothing. */
    public String inShort(PartyStanding party) {
        return party.each().stream()
                .map(said -> said.stale() && !said.lapsed()
                        ? text.of("position.short.stale", sentence(said))
                        : sentence(said))
                .reduce((counts, behind) -> text.of("position.short.behind", counts, behind))
                .orElse("");
    }

    /** As {@link #sentence(Statement)}, or that a hold has lapsed and what it comes to, or that it was said by silence. */
    public String sentence(Said said) {
        return text.of(key(said), when.day(said.position().statement().until()));
    }

    /** “Hold until 1 Mar 2027”. */
    public String sentence(Statement statement) {
        return text.of(key(statement), when.day(statement.until()));
    }

    static String key(Said said) {
        if (said.lapsed()) {
            return "position.lapsed." + said.standing().name().toLowerCase(Locale.ROOT);
        }
        return said.position().bySilence()
                ? "position.no_objection.by_silence"
                : key(said.position().statement());
    }

    private static String key(Statement statement) {
        String reserved = statement.reservation().isEmpty() ? "" : ".reserved";
        return "position." + statement.stance().key() + reserved;
    }
}
