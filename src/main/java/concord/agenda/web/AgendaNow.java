package concord.agenda.web;

import concord.agenda.Agenda;
import concord.agenda.ReadAgenda;
import concord.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The agenda in this request. */
@RequestScoped
class AgendaNow {
    @Inject
    ReadAgenda read;

    private final Once<Agenda> agenda = new Once<>(() -> read.agenda());

    Agenda agenda() {
        return agenda.get();
    }
}
