package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.position.PreparePositions;
import concord.position.RowsChanged;
import concord.position.SeenPrepared;
import concord.position.SeenRow;
import concord.position.StateManyPositions;
import concord.position.Statement;
import concord.shared.Refusal;
import concord.web.KeptFields;
import concord.web.Live;
import concord.web.Pages;
import concord.web.ReadBack;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement for all rows that are ticked, or what was prepared on them: a delegate prepares, the head releases. */
@Named
@ViewScoped
public class ManyPositionsPage implements Live.Page, Serializable {
    @Inject
    AgendaNow now;

    @Inject
    AgendaPage page;

    @Inject
    AskMany ask;

    @Inject
    ReadManyBack back;

    @Inject
    StateManyPositions many;

    @Inject
    PreparePositions prepare;

    @Inject
    Pages pages;

    private PositionForm form = new PositionForm();

    /** What was read back; null while nothing is about to be done. */
    private @Nullable ManyAsked asked;

    /** How often ticks had changed when it was read back. */
    private int changes;

    private final KeptFields kept = new KeptFields();

    /** Reads back one statement for all of them; nothing is said yet. */
    public void askState() {
        ask(ManyDeed.STATE);
    }

    /** Reads back what was prepared on each. */
    public void askRelease() {
        ask(ManyDeed.RELEASE);
    }

    public void askDiscard() {
        ask(ManyDeed.DISCARD);
    }

    private void ask(ManyDeed deed) {
        if (allSeen()) {
            take(anew(deed, ticked()));
        }
    }

    private void take(ManyAsked of) {
        asked = of;
        changes = page.getTicks().changes();
    }

    /** Whether what is ticked is as the page has shown it; if not, that is told by name, and shown. */
    private boolean allSeen() {
        Set<String> unseen = page.unseen();
        if (!unseen.isEmpty()) {
            refuse("positions.refusal.unseen", page.getTicks().names(unseen), unseen);
            pages.show("agenda:rows");
            pages.show("agenda:ticks");
        }
        return unseen.isEmpty();
    }

    /** The buttons say how many are ticked and still there; what is read back stays as it is until it is done or left. */
    @Override
    public void refresh() {
        if (getReadBack() == null) {
            pages.show("many:deeds");
        }
    }

    /** What was read back and is of what is ticked still. */
    private @Nullable ManyAsked asked() {
        return changes == page.getTicks().changes() ? asked : null;
    }

    private List<AgendaItem> ticked() {
        List<AgendaItem> ticked = page.ticked();
        if (ticked.isEmpty()) {
            throw new Refusal("positions.refusal.none");
        }
        return ticked;
    }

    /** Does nothing, and keeps what is ticked and typed. */
    public void leave() {
        asked = null;
    }

    /** Leaves it to the head. */
    public void prepare() {
        Statement statement = form.statement();
        if (!allSeen()) {
            return;
        }
        ManyAsked all = ask.prepare(ticked(), statement);
        try {
            many.prepare(all.rows(), statement);
        } catch (RowsChanged changed) {
            refuse(all.among(changed.rows()));
            return;
        }
        done("positions.done.prepare", all.each().size());
    }

    /** Does what was read back, unless something of it has changed: then that is said, and nothing is done. */
    public void go() {
        ManyAsked was = asked();
        if (was == null) {
            return;
        }
        List<AgendaItem> items = was.each().stream()
                .flatMap(each -> now.agenda().keyed(each.key()).stream())
                .toList();
        List<ManyAsked.Each> changed = was.without(ask.seen(items));
        if (!changed.isEmpty()) {
            refuse(changed);
            return;
        }
        ManyAsked anew = anew(was.deed(), items);
        if (!anew.equals(was)) {
            take(anew);
            pages.refuse("positions.refusal.anew");
            return;
        }
        try {
            carryOut(was);
        } catch (RowsChanged meanwhile) {
            refuse(was.among(meanwhile.rows()));
            return;
        }
        done("positions.done." + was.deed().key(), items.size());
    }

    private ManyAsked anew(ManyDeed deed, List<AgendaItem> items) {
        return switch (deed) {
            case STATE -> ask.state(items, form.statement());
            case RELEASE -> ask.release(items);
            case DISCARD -> ask.discard(items);
        };
    }

    private void carryOut(ManyAsked was) {
        switch (was.deed()) {
            case STATE, RELEASE -> many.release(was.said());
            case DISCARD -> prepare.discard(prepared(was.rows()));
        }
    }

    private static Set<SeenPrepared> prepared(List<SeenRow> rows) {
        return rows.stream().flatMap(row -> row.ready().stream()).collect(Collectors.toSet());
    }

    /** Those that have changed are no longer ticked; the others are, and can be read back again. */
    private void refuse(List<ManyAsked.Each> changed) {
        refuse(
                "positions.refusal.changed",
                changed.stream().map(ManyAsked.Each::name).toList(),
                changed.stream().map(ManyAsked.Each::key).toList());
    }

    private void refuse(String why, List<String> names, Collection<String> keys) {
        pages.refuse(why, names.size(), back.some(names));
        page.getTicks().drop(keys);
        leave();
    }

    private void done(String key, int count) {
        pages.saved(getKeepKey());
        pages.done(key, count);
        pages.redirect("/agenda/index.xhtml" + page.getAddress());
    }

    /** What was typed before the page got lost stands in the fields again. */
    public void putBack() {
        leave();
        form = PositionForm.of(kept.read());
    }

    /** Null while nothing is about to be done. */
    public @Nullable ReadBack getReadBack() {
        ManyAsked now = asked();
        return now == null ? null : now.readBack();
    }

    /** Last part of the key of what the button says. */
    public String getDeed() {
        ManyAsked now = asked();
        return now == null ? "" : now.deed().key();
    }

    public int getCount() {
        ManyAsked now = asked();
        return now == null ? 0 : now.each().size();
    }

    public PositionForm getForm() {
        return form;
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "positions";
    }

    public KeptFields getKept() {
        return kept;
    }
}
