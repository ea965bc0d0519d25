package concord.agenda.web;

import concord.agenda.ReadAgenda;
import concord.caller.Caller;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointList;
import concord.joint.OneName;
import concord.joint.ReadJointList;
import concord.joint.Standing;
import concord.joint.web.Wording;
import concord.tabled.Adoptions.TextUnderSilence;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a row would become if the delegation stood to it otherwise, in a sentence. */
@RequestScoped
class ReadEffect {
    @Inject
    Caller caller;

    @Inject
    ReadAgenda agenda;

    @Inject
    ReadJointList joint;

    @Inject
    Reader reader;

    @Inject
    Text text;

    String of(JointEntry row, Standing other) {
        return sentence(row, row.agreementIf(caller.delegation(), other), other);
    }

    /** Of a row that is known as it would be. */
    String between(JointEntry row, JointEntry then) {
        Standing own = then.standingOf(caller.delegation())
                .map(PartyStanding::standing)
                .orElse(Standing.SILENT);
        return sentence(row, then.agreement(), own);
    }

    private String sentence(JointEntry row, Agreement then, Standing other) {
        String becomes = text.of(
                then == row.agreement() ? "readback.effect.stays" : "readback.effect.becomes",
                text.of("joint.state." + then.key()));
        return (becomes + " " + fromText(Map.of(row, other))).strip();
    }

    /**
     * That the text under silence loses those of the rows that it has; empty if it loses none of them.
     *
     * @param rows and how the delegation would stand to each
     */
    String fromText(Map<JointEntry, Standing> rows) {
        return agenda.underSilence().map(under -> fromText(under, rows)).orElse("");
    }

    private String fromText(TextUnderSilence under, Map<JointEntry, Standing> rows) {
        List<JointEntry> had =
                rows.keySet().stream().filter(row -> under.has(row.entryIds())).toList();
        if (had.isEmpty()) {
            return "";
        }
        JointList deciding = joint.among(under.participants());
        List<JointEntry> lost = had.stream()
                .filter(row -> deciding.rowOf(row.id())
                        .filter(stands -> isAgainst(
                                stands.agreementIf(caller.delegation(), Objects.requireNonNull(rows.get(row)))))
                        .isPresent())
                .toList();
        return lost.isEmpty() ? "" : text.of("change.text", lost.size(), under.round(), name(lost.get(0)));
    }

    /** Whether a text under silence does not adopt a row that stands so among those who decide it. */
    private static boolean isAgainst(Agreement then) {
        return then == Agreement.CONTESTED || then == Agreement.ON_HOLD || then == Agreement.IDENTITY_DISPUTED;
    }

    private String name(JointEntry row) {
        return Wording.isolated(
                OneName.of(row.primaryNames(), reader.getLocale()).text());
    }
}
