package concord.agenda.web;

import concord.position.Position;
import concord.position.PreparePositions;
import concord.position.Prepared;
import concord.position.SeenPrepared;
import concord.position.SeenRow;
import concord.position.StatePositions;
import concord.position.Statement;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the delegation is to say of the organisation that is shown: a delegate prepares, the head releases. */
@Named
@ViewScoped
public class StatementPage implements Serializable {
    @Inject
    PositionPage page;

    @Inject
    PreparePositions prepare;

    @Inject
    StatePositions state;

    @Inject
    ReadPositionBack back;

    @Inject
    Pages pages;

    private PositionForm form = new PositionForm();

    /** What was read back. */
    private @Nullable Statement asked;

    private @Nullable ReadBack readBack;

    private final KeptFields kept = new KeptFields();

    /** What is prepared, or else what counts, stands in the fields. */
    public void open() {
        page.load();
        form = page.item().stream()
                .flatMap(item -> item.prepared().stream())
                .reduce((earlier, later) -> later)
                .map(Prepared::statement)
                .or(() -> page.counting().map(Position::statement))
                .map(PositionForm::of)
                .orElseGet(PositionForm::new);
    }

    /** Leaves it to the head. */
    public void prepare() {
        SeenRow row = page.row();
        prepare.prepare(row.on(), form.statement(), row.ready());
        reload("position.done.prepared");
    }

    /** Reads back what stands in the fields; nothing is said yet. */
    public void ask() {
        Statement statement = form.statement();
        state.refuseUnfinished(statement);
        asked = statement;
        readBack = page.item().map(item -> back.of(item, statement)).orElse(null);
    }

    /** Another stance is chosen: what was read back is off. The buttons stay, lest a click on them be lost. */
    public void choose() {
        if (getReadBack() != null) {
            leave();
            pages.show("say:deeds");
        }
    }

    /** Says nothing, and keeps what is typed. */
    public void leave() {
        asked = null;
        readBack = null;
    }

    /** Releases what was read back; what was typed since, or has another effect by now, is read back first. */
    public void release() {
        Statement statement = form.statement();
        boolean typed = !statement.equals(asked);
        ReadBack read = readBack;
        ask();
        if (typed || !Objects.equals(readBack, read)) {
            pages.refuse("readback.changed");
            return;
        }
        SeenRow row = page.row();
        state.release(row.on(), statement, row.ready(), Optional.ofNullable(row.latest()));
        reload("position.done.released");
    }

    public void discard() {
        discard(page.row().ready());
    }

    /** Discards one of several. */
    public void discardOne(SeenPrepared one) {
        discard(Set.of(one));
    }

    private void discard(Set<SeenPrepared> of) {
        prepare.discard(of);
        reload("position.done.discarded");
    }

    private void reload(String done) {
        pages.saved(getKeepKey());
        page.reload(done);
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        leave();
        form = PositionForm.of(kept.read());
    }

    /** Null while nothing is about to be said. */
    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    public PositionForm getForm() {
        return form;
    }

    public boolean isPrepared() {
        return !page.row().ready().isEmpty();
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "position:" + page.getId();
    }

    public KeptFields getKept() {
        return kept;
    }
}
