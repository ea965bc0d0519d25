package concord.launch;

import java.io.IOException;
import java.security.SecureRandom;

/** One start, from the first check to the address in the terminal. */
record Start(Settings settings, War war, Terminal terminal) {
    void run() throws IOException, InterruptedException {
        // First of all, so that a portal that is just stopping has time to free the port too.
        DataDirectory data = DataDirectory.take(settings.data());
        settings.listener().requireFree();
        War shown = shown(data);
        terminal.keepOthersOut(data.log("console.log"));
        Stop stop = Stop.whenTheProcessEnds(terminal);
        Handover handover = handover(data, stop);
        terminal.say("starting.portal");
        stop.also(Portal::stop);
        Portal.start(settings, shown, data);
        terminal.say(
                settings.samples() ? "ready.samples" : "ready.own_database",
                settings.listener().url());
        settings.views().ifPresent(views -> {
            views.follow(data.portal());
            terminal.say("ready.views", views.sources());
        });
        handover.firstAccount().ifPresent(name -> terminal.say("ready.first_account", name, handover.firstPassword()));
    }

    private War shown(DataDirectory data) throws IOException {
        return settings.views().isPresent() ? settings.views().get().unkept(war, data.temporary()) : war;
    }

    private Handover handover(DataDirectory data, Stop stop) throws IOException, InterruptedException {
        if (settings.samples()) {
            return Handover.ofSamples(embeddedDatabase(data, stop));
        }
        DatabaseAccess own = settings.ownDatabase().orElseThrow();
        terminal.say("starting.own_database");
        DatabaseAnswer.check(own);
        return Handover.ofOwnDatabase(own, new SecureRandom());
    }

    private DatabaseAccess embeddedDatabase(DataDirectory data, Stop stop) throws IOException, InterruptedException {
        terminal.say("starting.database");
        EmbeddedDatabase database = EmbeddedDatabase.start(data, stop);
        database.awaitAnswer();
        return database.access();
    }
}
