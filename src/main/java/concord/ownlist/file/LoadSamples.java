package concord.ownlist.file;

import concord.caller.TellDeeds;
import concord.deed.AboutOwnList.ListRead;
import concord.deed.Occurrence;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.exchange.ListReading;
import concord.ownlist.Entries;
import concord.ownlist.Entry;
import concord.ownlist.EntryContent;
import concord.ownlist.Stamp;
import concord.ownlist.tabling.Tablings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the first start with samples: the real lists of the sample delegations, all of it on the table. */
@Singleton
@Startup
@DependsOn("FirstAccounts")
public class LoadSamples {
    private static final List<String> CODES = List.of("us", "ru");

    @Inject
    @ConfigProperty(name = "concord.samples", defaultValue = "false")
    boolean samples;

    @Inject
    Clock clock;

    @Inject
    Delegations delegations;

    @Inject
    Entries entries;

    @Inject
    Tablings tablings;

    @Inject
    TellDeeds tell;

    @PostConstruct
    void load() {
        if (samples && !entries.any()) {
            for (String code : CODES) {
                delegations.withCode(code).map(Delegation::id).ifPresent(delegation -> tableAll(code, delegation));
            }
        }
    }

    private void tableAll(String code, UUID delegation) {
        Stamp stamp = new Stamp(clock.instant(), Occurrence.PORTAL);
        List<Entry> list = new ArrayList<>();
        for (EntryContent content : contents(code)) {
            list.add(new Entry(delegation, list.size() + 1, content, stamp));
        }
        entries.add(list);
        tell.doneByPortal(Optional.of(delegation), new ListRead(list.size(), 0, 0), stamp.at());
        tablings.table(list, Set.of(), Occurrence.PORTAL);
    }

    private static List<EntryContent> contents(String code) {
        try (InputStream file = LoadSamples.class.getResourceAsStream("/concord/samples/" + code + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("no sample list of " + code);
            }
            ListReading reading = OwnListFile.read(file);
            if (!reading.errors().isEmpty()) {
                throw new IllegalStateException("wrong sample list of " + code + ": " + reading.errors());
            }
            return reading.rows().stream().map(OwnListFile::content).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
