package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.JointDetail;
import concord.joint.ReadJointList;
import concord.joint.Tombstone;
import concord.position.Position;
import concord.position.PreparePositions;
import concord.position.Prepared;
import concord.position.SeenPrepared;
import concord.position.SeenVersion;
import concord.position.StatePositions;
import concord.position.Statement;
import concord.shared.NotThere;
import concord.shared.Refusal;
import concord.shared.Stance;
import concord.shared.WrittenDay;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the delegation says of one organisation: a delegate prepares, the head releases. */
@Named
@ViewScoped
public class PositionPage implements Serializable {
    @Inject
    AgendaNow now;

    @Inject
    ReadJointList joint;

    @Inject
    PreparePositions prepare;

    @Inject
    StatePositions state;

    @Inject
    ShowPosition show;

    @Inject
    ReadPositionBack back;

    @Inject
    Pages pages;

    private String id = "";
    private PositionForm form = new PositionForm();
    private @Nullable PositionShown shown;
    private List<SeenVersion> on = List.of();
    /** The latest of what is in force; what is released takes the place of all of it. */
    private @Nullable UUID latest;

    /** What counts for the row: what can be withdrawn, recalled and extended. */
    private @Nullable UUID position;

    /** What was read back. */
    private @Nullable Statement asked;

    private @Nullable ReadBack readBack;
    private List<UUID> stale = List.of();
    private Set<SeenPrepared> ready = Set.of();
    private String longer = "";
    private final KeptFields kept = new KeptFields();

    /** @throws NotThere if nothing of the entry is on the table */
    public void load() {
        JointDetail detail = joint.detail(Ids.of(id));
        Optional<AgendaItem> item = now.agenda().item(Ids.of(id));
        if (item.isEmpty() || detail instanceof Tombstone) {
            shown = null;
            return;
        }
        read(item.get());
    }

    /** An own entry that is only presumed to be the same is nothing on which a position is stated. */
    private void read(AgendaItem item) {
        on = item.open().stream()
                .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                .toList();
        List<Position> held = prepare.held(on.stream().map(SeenVersion::entryId).collect(Collectors.toSet()));
        latest = held.stream().map(Position::id).findFirst().orElse(null);
        stale = item.stale();
        PositionShown known = show.position(now.agenda().list(), item);
        position = known.counting();
        ready = item.prepared().stream().map(Prepared::seen).collect(Collectors.toSet());
        form = item.prepared().stream()
                .reduce((earlier, later) -> later)
                .map(Prepared::statement)
                .or(() -> held.stream()
                        .filter(said -> said.id().equals(known.counting()))
                        .map(Position::statement)
                        .findFirst())
                .map(PositionForm::of)
                .orElseGet(PositionForm::new);
        shown = known;
    }

    /** Leaves it to the head. */
    public void prepare() {
        prepare.prepare(on, form.statement(), ready);
        reload("position.done.prepared");
    }

    /** Reads back what stands in the fields; nothing is said yet. */
    public void ask() {
        Statement statement = form.statement();
        state.refuseUnfinished(statement);
        asked = statement;
        readBack = now.agenda()
                .item(Ids.of(id))
                .map(item -> back.of(item, statement))
                .orElse(null);
    }

    /** Says nothing, and keeps what is typed. */
    public void leave() {
        asked = null;
        readBack = null;
    }

    /** Releases what was read back; what was typed since is read back first. */
    public void release() {
        Statement statement = form.statement();
        if (!statement.equals(asked)) {
            ask();
            return;
        }
        state.release(on, statement, ready, Optional.ofNullable(latest));
        reload("position.done.released");
    }

    /** Null while nothing is about to be said. */
    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    public void discard() {
        discard(ready);
    }

    /** Puts one of several aside. */
    public void putAside(SeenPrepared one) {
        discard(Set.of(one));
    }

    private void discard(Set<SeenPrepared> of) {
        prepare.discard(of);
        reload("position.done.discarded");
    }

    public void withdraw() {
        state.withdraw(Objects.requireNonNull(position));
        reload("position.done.withdrawn");
    }

    public void recall() {
        state.recall(Objects.requireNonNull(position));
        reload("position.done.recalled");
    }

    public void confirm() {
        state.confirm(stale, on);
        reload("position.done.confirmed");
    }

    public void extend() {
        state.extend(
                Objects.requireNonNull(position),
                WrittenDay.read(longer.strip()).orElseThrow(() -> new Refusal("position.refusal.day", longer)));
        reload("position.done.extended");
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        leave();
        form = PositionForm.of(kept.read());
    }

    private void reload(String done) {
        pages.saved(getKeepKey());
        pages.done(done);
        pages.redirect("/agenda/position.xhtml?id=" + Ids.of(id));
    }

    public List<Stance> getStances() {
        return List.of(Stance.values());
    }

    /** Null where the delegation has nothing to say: it lists the organisation, or the entry was withdrawn. */
    public @Nullable PositionShown getShown() {
        return shown;
    }

    public PositionForm getForm() {
        return form;
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "position:" + id;
    }

    public KeptFields getKept() {
        return kept;
    }

    public boolean isPrepared() {
        return !ready.isEmpty();
    }

    public String getLonger() {
        return longer;
    }

    public void setLonger(String longer) {
        this.longer = longer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
