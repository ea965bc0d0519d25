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
import concord.web.Ids;
import concord.web.Pages;
import concord.web.ShownName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An editorial change of an entry beside what it has changed: a head of another delegation can contest it. */
@Named
@ViewScoped
public class ContestPage implements Serializable {
    @Inject
    ReadJointList joint;

    @Inject
    ContestChanges contest;

    @Inject
    ShowChanges changes;

    @Inject
    Pages pages;

    private String entry = "";
    private int version;
    private String reason = "";
    private @Nullable ShownName name;
    private @Nullable ChangeShown change;
    private List<Integer> versions = List.of();

    /** @throws NotThere if there is no such editorial change on the table */
    public void load() {
        JointList list = joint.list();
        Listing listing = list.listing(Ids.of(entry)).orElseThrow(NotThere::new);
        versions = IntStream.rangeClosed(listing.saidSubstantive() + 1, listing.number())
                .boxed()
                .toList();
        if (!versions.contains(version)) {
            throw new NotThere();
        }
        name = ShownName.of(listing.primary());
        change = changes.of(list, listing);
    }

    public void contest() {
        contest.contest(Ids.of(entry), version, reason);
        leave("contest.done");
    }

    public void takeBack(UUID id) {
        contest.takeBack(id);
        leave("contest.taken_back");
    }

    private void leave(String done) {
        pages.done(done, version);
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
        return joint.version(Ids.of(entry), version - 1).orElse(null);
    }

    public @Nullable Particulars getAfter() {
        return joint.version(Ids.of(entry), version).orElse(null);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
