package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.JointEntry;
import concord.joint.OneName;
import concord.joint.Standing;
import concord.joint.web.Wording;
import concord.position.Position;
import concord.position.Statement;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a head is about to say of an organisation, in full sentences. */
@RequestScoped
class ReadPositionBack {
    @Inject
    ReadEffect effects;

    @Inject
    ReadReplaced replaced;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    ReadBack of(AgendaItem item, Statement statement) {
        List<ReadBack.Written> texts = ReadManyBack.texts(statement);
        return new ReadBack(
                (said(item.row(), statement) + " " + replaced.of(item)).strip(),
                texts.isEmpty() ? List.of() : List.of(new ReadBack.Group("", texts, List.of())),
                text.of(statement.reasonPrivate() ? "position.say.to_private" : "readback.to.table"),
                effect(item.row(), statement),
                text.of("position.say.recall", Position.RECALL.toMinutes()));
    }

    private String said(JointEntry row, Statement statement) {
        String reserved = statement.reservation().isEmpty() ? "" : ".reserved";
        return text.of(
                "position.say." + statement.stance().key() + reserved,
                reader.getDelegation(),
                Wording.isolated(
                        OneName.of(row.primaryNames(), reader.getLocale()).text()),
                statement.lastDay().map(when::day).orElse(""));
    }

    private String effect(JointEntry row, Statement statement) {
        return effects.of(row, Standing.of(statement.stance()));
    }
}
