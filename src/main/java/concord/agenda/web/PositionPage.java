package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.agenda.AgendaQuery;
import concord.joint.JointDetail;
import concord.joint.OneName;
import concord.joint.ReadJointList;
import concord.joint.Tombstone;
import concord.position.Position;
import concord.position.PreparePositions;
import concord.position.SeenRow;
import concord.position.SeenVersion;
import concord.shared.NotThere;
import concord.web.Ids;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.ShownName;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One organisation of the agenda, and which come before and after it where the reader comes from. */
@Named
@ViewScoped
public class PositionPage implements Serializable {
    /** Another row, and where it is. */
    public record Step(String address, ShownName name) implements Serializable {}

    @Inject
    AgendaNow now;

    @Inject
    AgendaFound found;

    @Inject
    ReadJointList joint;

    @Inject
    PreparePositions prepare;

    @Inject
    ShowPosition show;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    private String id = "";
    private AgendaAddress from;
    private @Nullable PositionShown shown;

    /** As it is seen on this page; what is released takes the place of all that is in force and prepared. */
    private SeenRow row = new SeenRow(List.of(), Set.of(), null);

    /** All that the delegation says of its entries, the latest first, with the reasons that only it may read. */
    private List<Position> held = List.of();

    private @Nullable Step previous;
    private @Nullable Step next;

    @PostConstruct
    void open() {
        from = AgendaAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** @throws NotThere if nothing of the entry is on the table */
    void load() {
        JointDetail detail = joint.detail(Ids.of(id));
        Optional<AgendaItem> item = item();
        if (item.isEmpty() || detail instanceof Tombstone) {
            shown = null;
            return;
        }
        read(item.get());
    }

    Optional<AgendaItem> item() {
        return now.agenda().item(Ids.of(id));
    }

    /** An own entry that is only presumed to be the same is nothing on which a position is stated. */
    private void read(AgendaItem item) {
        held = prepare.held(item.on().stream().map(SeenVersion::entryId).collect(Collectors.toSet()));
        SeenRow seen = item.seen();
        UUID latest = held.stream().map(Position::id).findFirst().orElse(null);
        row = new SeenRow(seen.on(), seen.ready(), latest);
        shown = show.position(now.agenda().list(), item);
        AgendaQuery.Around around = found.around(from.query(), item);
        previous = around.previous().map(this::step).orElse(null);
        next = around.next().map(this::step).orElse(null);
    }

    private Step step(AgendaItem item) {
        return new Step(
                address(item.row().id().toString()),
                ShownName.of(OneName.of(item.row().primaryNames(), reader.getLocale())));
    }

    private String address(String of) {
        String said = from.said();
        return "/agenda/position.xhtml?id=" + of + (said.isEmpty() ? "" : "&" + said);
    }

    /** Shows the page anew, and what was done. */
    void reload(String done) {
        pages.done(done);
        pages.redirect(address(Ids.of(id).toString()));
    }

    SeenRow row() {
        return row;
    }

    /** What counts for the row: what can be withdrawn, recalled and extended. */
    Optional<Position> counting() {
        return Optional.ofNullable(shown)
                .map(PositionShown::counting)
                .flatMap(counts ->
                        held.stream().filter(said -> said.id().equals(counts)).findFirst());
    }

    /** Null where the delegation has nothing to say: it lists the organisation, or the entry was withdrawn. */
    public @Nullable PositionShown getShown() {
        return shown;
    }

    /** Null where it is the first. */
    public @Nullable Step getPrevious() {
        return previous;
    }

    /** Null where it is the last. */
    public @Nullable Step getNext() {
        return next;
    }

    /** Where the reader comes from. */
    public String getBack() {
        return "/agenda/index.xhtml" + from.whole();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
