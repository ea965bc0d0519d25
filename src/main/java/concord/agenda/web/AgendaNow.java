package concord.agenda.web;

import concord.agenda.Agenda;
import concord.agenda.ReadAgenda;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The agenda in this request: asked for once, however often the page looks. */
@RequestScoped
class AgendaNow {
    @Inject
    ReadAgenda read;

    private @Nullable Agenda agenda;

    Agenda agenda() {
        Agenda known = agenda;
        if (known == null) {
            known = read.agenda();
            agenda = known;
        }
        return known;
    }
}
