package concord.agenda.web;

import concord.agenda.Agenda;
import concord.agenda.AgendaPart;
import concord.caller.Caller;
import concord.security.Role;
import concord.web.MenuCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many positions need the reader: for a head what is prepared, for both what has become stale. */
@ApplicationScoped
class AgendaCount implements MenuCount {
    @Inject
    AgendaNow now;

    @Inject
    Caller caller;

    @Override
    public String section() {
        return "agenda";
    }

    @Override
    public long count() {
        Agenda agenda = now.agenda();
        long prepared = caller.account().role() == Role.HEAD ? agenda.count(AgendaPart.PREPARED) : 0;
        return prepared + agenda.count(AgendaPart.STALE);
    }
}
