package concord.ownlist.file;

import concord.caller.Caller;
import concord.caller.TellDeeds;
import concord.database.Writing;
import concord.deed.AboutOwnList.ListRead;
import concord.exchange.ListFile;
import concord.exchange.ListReading;
import concord.exchange.ListRow;
import concord.ownlist.Entries;
import concord.ownlist.Entry;
import concord.ownlist.EntryContent;
import concord.ownlist.EntryQuery;
import concord.ownlist.EntryState;
import concord.ownlist.FoundEntries;
import concord.ownlist.Stamp;
import concord.security.Roles;
import concord.shared.NotThere;
import concord.shared.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The own list read from a file and written to one. The format is the portal's own. */
@Stateless
@DenyAll
@Writing
public class KeepListFile {
    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Entries entries;

    @Inject
    FoundEntries search;

    @Inject
    TakeListFile takeListFile;

    @Inject
    TellDeeds tell;

    /** What reading the file would find, without changing anything. */
    @RolesAllowed(Roles.DELEGATE)
    public ListReading check(InputStream file) {
        return checked(file);
    }

    /**
     * Takes a file over, all or nothing: rows with a number change that entry, others become drafts.
     *
     * @throws Refusal if anything in the file is wrong, of which {@link #check} tells what
     */
    @RolesAllowed(Roles.DELEGATE)
    public Applied read(InputStream file) {
        ListReading reading = checked(file);
        if (!reading.errors().isEmpty()) {
            throw new Refusal("list_file.refusal.errors", reading.errors().size());
        }
        Stamp stamp = new Stamp(clock.instant(), caller.userName());
        Applied applied = takeListFile.take(caller.delegation(), reading.rows(), stamp);
        tell.done(new ListRead(applied.added(), applied.changed(), applied.unchanged()), stamp.at());
        return applied;
    }

    private ListReading checked(InputStream file) {
        UUID own = caller.delegation();
        Map<Integer, EntryState> list = search.states(own);
        ListReading reading = OwnListFile.read(file);
        List<ListRow> doubtful = reading.rows().stream()
                .filter(row -> OwnListFile.doubtful(row, list))
                .toList();
        return OwnListFile.checked(reading, list, takeListFile.problems(own, doubtful));
    }

    /** Writes all that the query finds on all its pages, private notes included. */
    @RolesAllowed(Roles.DELEGATE)
    public void write(Writer out, EntryQuery query) {
        EntryQuery all = EntryQuery.all(query.text(), query.state(), query.reader());
        writeAll(out, search.page(caller.delegation(), all));
    }

    /** Writes a selection, private notes included. */
    @RolesAllowed(Roles.DELEGATE)
    public void write(Writer out, List<UUID> ids) {
        List<Entry> own = entries.find(caller.delegation(), ids);
        if (own.size() < new HashSet<>(ids).size()) {
            throw new NotThere();
        }
        writeAll(out, own);
    }

    private static void writeAll(Writer out, List<Entry> entries) {
        ListFile.write(out, entries.stream().map(KeepListFile::row).toList(), new RecognisedNames());
    }

    private static ListRow row(Entry entry) {
        EntryContent content = entry.content();
        return new ListRow(0, Optional.of(entry.number()), content.particulars(), content.privateNotes());
    }
}
