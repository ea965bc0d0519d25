package concord.agenda.web;

import concord.position.PreparePositions;
import concord.position.SeenPrepared;
import concord.position.SeenRow;
import concord.position.StatePositions;
import concord.position.Statement;
import concord.shared.Refusal;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.KeptFields;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the delegation is to say of the organisation that is shown: a delegate prepares, the head releases. */
@Named
@ViewScoped
public class StatementPage implements Asking, Serializable {
    private static final String RELEASE = "release";
    private static final String DISCARD = "discard";

    @Inject
    PositionPage page;

    @Inject
    PreparePositions prepare;

    @Inject
    StatePositions state;

    @Inject
    ReadPositionBack back;

    @Inject
    ReadDiscardBack discards;

    @Inject
    Pages pages;

    private PositionForm form = new PositionForm();

    private final Asked asked = new Asked();

    /** What is read back as about to be discarded. */
    private Set<SeenPrepared> discarded = Set.of();

    private final KeptFields kept = new KeptFields();

    /** What is prepared stands in the fields, or else the texts of what counts: the stance is chosen anew. */
    public void open() {
        page.load();
        form = page.item().stream()
                .flatMap(item -> item.prepared().stream())
                .reduce((earlier, later) -> later)
                .map(prepared -> PositionForm.of(prepared.statement()))
                .or(() -> page.counting().map(said -> PositionForm.textsOf(said.statement())))
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
        ReadBack read = read(statement);
        asked.ask(RELEASE, List.of(statement, read), read);
    }

    private ReadBack read(Statement statement) {
        return page.item()
                .map(item -> back.of(item, statement))
                .orElseThrow(() -> new Refusal("position.refusal.gone"));
    }

    @Override
    public void go() {
        if (asked.getDeed().equals(DISCARD)) {
            prepare.discard(discarded);
            reload("position.done.discarded");
        } else {
            release();
        }
    }

    /** What was typed since, or has another effect by now, is read back first. */
    private void release() {
        Statement statement = form.statement();
        state.refuseUnfinished(statement);
        if (!asked.isRead(RELEASE, List.of(statement, read(statement)))) {
            ask();
            pages.refuse("readback.changed");
            return;
        }
        SeenRow row = page.row();
        state.release(row.on(), statement, row.ready(), Optional.ofNullable(row.latest()));
        reload("position.done.released");
    }

    /** Reads back that what is prepared is discarded. */
    public void askDiscard() {
        askDiscard(page.row().ready());
    }

    /** One of several. */
    public void askDiscardOne(SeenPrepared one) {
        askDiscard(Set.of(one));
    }

    private void askDiscard(Set<SeenPrepared> of) {
        discarded = Set.copyOf(of);
        asked.ask(DISCARD, List.of(), discards.of("position.discard.said", of.size()));
    }

    private void reload(String done) {
        pages.saved(getKeepKey());
        page.reload(done);
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        asked.leave();
        form = PositionForm.of(kept.read());
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public PositionForm getForm() {
        return form;
    }

    /** Key of what the button says that does what was read back. */
    public String getGo() {
        String what = form.getStance() == null || asked.getDeed().equals(DISCARD)
                ? DISCARD
                : form.getStance().key();
        return "position.say.go." + what;
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
