package concord.agenda.web;

import concord.agenda.AgendaItem;
import concord.joint.OneName;
import concord.joint.web.Wording;
import concord.position.Prepared;
import concord.position.RowStatement;
import concord.position.SeenRow;
import concord.position.StateManyPositions;
import concord.position.StatePositions;
import concord.position.Statement;
import concord.shared.Refusal;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts together what is about to be done with many rows, as they are now. */
@RequestScoped
class AskMany {
    @Inject
    StateManyPositions many;

    @Inject
    StatePositions state;

    @Inject
    ReadManyBack back;

    @Inject
    Wording wording;

    @Inject
    Text text;

    /** @throws Refusal if the statement lacks something */
    ManyAsked state(List<AgendaItem> items, Statement statement) {
        state.refuseUnfinished(statement);
        return asked(ManyDeed.STATE, items, any -> statement);
    }

    /** What a delegate leaves to the head may lack something. */
    ManyAsked prepare(List<AgendaItem> items, Statement statement) {
        return asked(ManyDeed.STATE, items, any -> statement);
    }

    /** @throws Refusal if what is prepared on one of them cannot be released as it was prepared */
    ManyAsked release(List<AgendaItem> items) {
        refuse("positions.refusal.unfit", items, item -> item.fitting().isEmpty());
        items.forEach(item -> state.refuseUnfinished(prepared(item)));
        return asked(ManyDeed.RELEASE, items, AskMany::prepared);
    }

    /** @throws Refusal if several are prepared on one of them, or none */
    ManyAsked discard(List<AgendaItem> items) {
        refuse("positions.refusal.several", items, item -> item.prepared().size() != 1);
        return asked(ManyDeed.DISCARD, items, AskMany::prepared);
    }

    /** The rows as they are now. */
    List<SeenRow> seen(List<AgendaItem> items) {
        return many.seen(items.stream().map(AgendaItem::seen).toList());
    }

    private void refuse(String key, List<AgendaItem> items, Function<AgendaItem, Boolean> what) {
        List<String> names = items.stream().filter(what::apply).map(this::name).toList();
        if (!names.isEmpty()) {
            throw new Refusal(key, names.size(), back.some(names));
        }
    }

    private static Statement prepared(AgendaItem item) {
        return item.prepared().stream().map(Prepared::statement).findFirst().orElseThrow();
    }

    private ManyAsked asked(ManyDeed deed, List<AgendaItem> items, Function<AgendaItem, Statement> said) {
        List<SeenRow> rows = seen(items);
        List<ManyAsked.Each> each = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            each.add(new ManyAsked.Each(item.key(), name(item), new RowStatement(rows.get(i), said.apply(item))));
        }
        return new ManyAsked(deed, each, back.of(deed, items, said));
    }

    private String name(AgendaItem item) {
        return OneName.of(item.row().primaryNames(), wording.locale()).text();
    }
}
