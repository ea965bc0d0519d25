package concord.agenda.web;

import concord.caller.Caller;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.Standing;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a row would become if the delegation stood to it otherwise, in a sentence. */
@RequestScoped
class ReadEffect {
    @Inject
    Caller caller;

    @Inject
    Text text;

    String of(JointEntry row, Standing other) {
        Agreement then = row.agreementIf(caller.delegation(), other);
        return text.of(
                then == row.agreement() ? "readback.effect.stays" : "readback.effect.becomes",
                text.of("joint.state." + then.key()));
    }
}
