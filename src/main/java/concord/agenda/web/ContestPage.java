package concord.agenda.web;

import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.ReadJointList;
import concord.joint.web.ChangeShown;
import concord.joint.web.ChangeShown.ContestShown;
import concord.joint.web.ShowChanges;
import concord.shared.NotThere;
import concord.shared.Particulars;
import concord.tabled.ContestChanges;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Ids;
import concord.web.KeptText;
import concord.web.Pages;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An editorial change of an entry beside what it has changed: a head of another delegation can contest it. */
@Named
@ViewScoped
public class ContestPage implements Asking, Serializable {
    private static final String GO = "go";
    private static final String BACK = "take_back";

    @Inject
    ReadJointList joint;

    @Inject
    ContestChanges contest;

    @Inject
    ShowChanges changes;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    @Inject
    Text text;

    private final Asked asked = new Asked();
    private @Nullable UUID contested;
    private String entry = "";
    private int version;
    private KeptText reason = new KeptText("");
    private @Nullable ShownName name;
    private @Nullable ChangeShown change;
    private List<Integer> versions = List.of();
    private @Nullable Particulars before;
    private @Nullable Particulars after;

    /**
     * A reader whose entry was withdrawn, or whose change has become substantive, is led to the entry.
     *
     * @throws NotThere if there never was such a change on the table
     */
    public void load() {
        JointList list = joint.list();
        Optional<Listing> listing = list.listing(Ids.of(entry));
        if (listing.isPresent()) {
            load(list, listing.get());
        } else {
            joint.detail(Ids.of(entry));
            toEntry();
        }
    }

    private void load(JointList list, Listing listing) {
        versions = IntStream.rangeClosed(listing.saidSubstantive() + 1, listing.number())
                .boxed()
                .toList();
        if (version < 1 || version > listing.number()) {
            throw new NotThere();
        }
        if (!versions.contains(version)) {
            pages.refuse("contest.refusal.substantive", listing.primary().text(), version);
            toEntry();
            return;
        }
        reason = new KeptText("contest:" + listing.entryId() + "/" + version);
        name = ShownName.of(listing.primary());
        change = changes.of(list, listing);
        before = joint.version(listing.entryId(), version - 1).orElse(null);
        after = joint.version(listing.entryId(), version).orElse(null);
    }

    /** Reads the contest back; nothing is said yet. */
    public void ask() {
        contest.refuseUnfinished(reason.getText());
        asked.ask(GO, List.of(reason.getText()), read(GO));
    }

    /** Reads back that a contest is taken back. */
    public void askBack(UUID id) {
        asked.ask(BACK, List.of(id), read(BACK));
        contested = id;
    }

    private ReadBack read(String deed) {
        Object[] words = {
            reader.getDelegation(), version, Objects.requireNonNull(name).text(), reason.getText()
        };
        return new ReadBack(
                text.of("contest." + deed + ".said", words),
                text.of("readback.to.table"),
                text.of("contest." + deed + ".effect"),
                text.of("contest." + deed + ".recall"));
    }

    /** Does what was read back; what was typed since is read back first. */
    @Override
    public void go() {
        if (asked.getDeed().equals(BACK)) {
            contest.takeBack(Objects.requireNonNull(contested));
            leave("contest.taken_back");
        } else if (asked.isRead(GO, List.of(reason.getText()))) {
            contest.contest(Ids.of(entry), version, reason.getText());
            pages.saved(reason.getKeepKey());
            leave("contest.done");
        } else {
            ask();
            pages.refuse("readback.changed");
        }
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    private void leave(String done) {
        pages.done(done, version);
        toEntry();
    }

    private void toEntry() {
        pages.redirect("/joint/entry.xhtml?id=" + Ids.of(entry));
    }

    public @Nullable ShownName getName() {
        return name;
    }

    /** The editorial changes that led to what stands, by the numbers of their versions. */
    public List<Integer> getVersions() {
        return versions;
    }

    public @Nullable Particulars getBefore() {
        return before;
    }

    public @Nullable Particulars getAfter() {
        return after;
    }

    /** What is said against this version. */
    public List<ContestShown> getContests() {
        ChangeShown known = change;
        return known == null
                ? List.of()
                : known.contests().stream()
                        .filter(said -> said.number() == version)
                        .toList();
    }

    /** Whether the reader's delegation can contest it and has not done so. */
    public boolean isOpen() {
        ChangeShown known = change;
        return known != null && known.open() && getContests().stream().noneMatch(ContestShown::own);
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public KeptText getReason() {
        return reason;
    }
}
