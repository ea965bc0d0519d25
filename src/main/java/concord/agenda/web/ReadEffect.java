package concord.agenda.web;

import concord.agenda.ReadAgenda;
import concord.caller.Caller;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.OneName;
import concord.joint.Standing;
import concord.joint.web.Wording;
import concord.tabled.Adoptions.TextUnderSilence;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a row would become if the delegation stood to it otherwise, in a sentence. */
@RequestScoped
class ReadEffect {
    @Inject
    Caller caller;

    @Inject
    ReadAgenda agenda;

    @Inject
    Reader reader;

    @Inject
    Text text;

    String of(JointEntry row, Standing other) {
        return sentence(row, row.agreementIf(caller.delegation(), other));
    }

    /** Of a row that is known as it would be. */
    String between(JointEntry row, JointEntry then) {
        return sentence(row, then.agreement());
    }

    private String sentence(JointEntry row, Agreement then) {
        String becomes = text.of(
                then == row.agreement() ? "readback.effect.stays" : "readback.effect.becomes",
                text.of("joint.state." + then.key()));
        return isAgainst(then) ? (becomes + " " + fromText(List.of(row))).strip() : becomes;
    }

    /** Whether a text under silence does not adopt a row that stands so. */
    static boolean isAgainst(Agreement then) {
        return then == Agreement.CONTESTED || then == Agreement.ON_HOLD || then == Agreement.IDENTITY_DISPUTED;
    }

    /** That the text under silence loses those of the rows that it has; empty if it has none of them. */
    String fromText(List<JointEntry> rows) {
        return agenda.underSilence().map(under -> fromText(under, rows)).orElse("");
    }

    private String fromText(TextUnderSilence under, List<JointEntry> rows) {
        List<JointEntry> lost =
                rows.stream().filter(row -> under.has(row.entryIds())).toList();
        return lost.isEmpty() ? "" : text.of("change.text", lost.size(), under.round(), name(lost.get(0)));
    }

    private String name(JointEntry row) {
        return Wording.isolated(
                OneName.of(row.primaryNames(), reader.getLocale()).text());
    }
}
