package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.JointEntry;
import concord.joint.JointEntry.Said;
import concord.joint.OneName;
import concord.joint.ReadJointList;
import concord.joint.Standing;
import concord.joint.web.ShowStandings;
import concord.joint.web.Wording;
import concord.position.Position;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;

/** What a head is about to do with a position that is in force, in full sentences. */
@RequestScoped
class ReadHeldBack {
    @Inject
    ReadJointList joint;

    @Inject
    ReadEffect effects;

    @Inject
    ShowStandings standings;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    ReadBack confirmation(AgendaItem item) {
        Said counting = item.standing().counting().orElseThrow();
        String sentence = standings.sentence(counting.position().statement());
        return read("confirm", item, sentence, effects.of(item.row(), confirmed(item)));
    }

    /** All that is stale is confirmed together; of several the sternest counts. */
    private static Standing confirmed(AgendaItem item) {
        return item.standing().each().stream()
                .filter(said -> !said.lapsed())
                .map(said -> Standing.of(said.position().stance()))
                .max(Comparator.naturalOrder())
                .orElse(Standing.SILENT);
    }

    ReadBack withdrawal(AgendaItem item) {
        return read("withdraw", item, "", effects.of(item.row(), Standing.SILENT));
    }

    ReadBack extension(AgendaItem item, LocalDate until) {
        return read("extend", item, when.day(until), effects.of(item.row(), Standing.HOLD));
    }

    /** What the delegation said before holds again, and is named. */
    ReadBack recall(AgendaItem item, Position position) {
        JointEntry then = joint.ifRecalled(item.on().get(0).entryId(), position.id());
        String before = then.standingOf(position.delegationId())
                .map(standings::inShort)
                .filter(said -> !said.isEmpty())
                .map(said -> text.of("position.held.recall.before", said))
                .orElseGet(() -> text.of("position.held.recall.silent"));
        return read("recall", item, before, effects.between(item.row(), then));
    }

    private ReadBack read(String deed, AgendaItem item, String what, String effect) {
        String name = OneName.of(item.row().primaryNames(), reader.getLocale()).text();
        return new ReadBack(
                text.of("position.held." + deed + ".said", reader.getDelegation(), Wording.isolated(name), what),
                text.of("readback.to.table"),
                effect,
                text.of("position.held." + deed + ".recall"));
    }
}
