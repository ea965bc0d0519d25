package concord.agenda.web;

import com.ibm.icu.text.ListFormatter;
import concord.agenda.AgendaItem;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.OneName;
import concord.joint.Standing;
import concord.joint.web.Wording;
import concord.position.Position;
import concord.position.Statement;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is about to be done with many organisations, in full sentences, with the name of each. */
@RequestScoped
class ReadManyBack {
    /** More names than these are told as a number. */
    private static final int MOST_NAMES = 10;

    @Inject
    ReadEffect effects;

    @Inject
    ReadReplaced replaced;

    @Inject
    ReadDiscardBack discards;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    /** @param instead what it takes the place of, in a sentence; empty where it does of nothing */
    private record Told(Statement statement, String instead) {}

    ReadBack of(ManyDeed deed, List<AgendaItem> items, Function<AgendaItem, Statement> said) {
        Map<Told, List<AgendaItem>> byText = items.stream()
                .collect(Collectors.groupingBy(
                        item -> new Told(said.apply(item), deed == ManyDeed.DISCARD ? "" : replaced.of(item)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Statement> texts =
                byText.keySet().stream().map(Told::statement).distinct().toList();
        boolean secret = texts.stream().anyMatch(Statement::reasonPrivate);
        return switch (deed) {
            case STATE, RELEASE ->
                new ReadBack(
                        said(deed, items.size(), texts),
                        groups(byText, texts.size() > 1),
                        text.of(secret ? "position.say.to_private" : "readback.to.table"),
                        effect(items, said),
                        text.of("positions.say.recall", Position.RECALL.toMinutes()));
            case DISCARD ->
                discards.of(text.of("positions.discard.said", items.size()), groups(byText, texts.size() > 1));
        };
    }

    private String said(ManyDeed deed, int count, List<Statement> texts) {
        return deed == ManyDeed.RELEASE && texts.size() > 1
                ? text.of("positions.release.said", reader.getDelegation(), count)
                : said(texts.get(0), count);
    }

    private String said(Statement statement, int count) {
        return text.of(
                "positions.say." + statement.stance().key(),
                reader.getDelegation(),
                count,
                statement.lastDay().map(when::day).orElse(""));
    }

    /** What is said of all is said above them; what it takes the place of is said with each. */
    private List<ReadBack.Group> groups(Map<Told, List<AgendaItem>> byText, boolean several) {
        return byText.entrySet().stream()
                .map(group -> new ReadBack.Group(
                        heading(group.getKey(), group.getValue().size(), several),
                        texts(group.getKey().statement()),
                        group.getValue().stream().map(this::name).toList()))
                .toList();
    }

    private String heading(Told told, int count, boolean several) {
        String said = several ? said(told.statement(), count) : "";
        return (said + " " + told.instead()).strip();
    }

    /** What is written with it, in its own language. */
    static List<ReadBack.Written> texts(Statement statement) {
        return Stream.of(
                        new ReadBack.Written("position.reservation", statement.language(), statement.reservation()),
                        new ReadBack.Written("position.reason", statement.language(), statement.reason()),
                        new ReadBack.Written("position.lift", statement.language(), statement.lift()))
                .filter(written -> !written.text().isEmpty())
                .toList();
    }

    private ShownName name(AgendaItem item) {
        return ShownName.of(OneName.of(item.row().primaryNames(), reader.getLocale()));
    }

    /** How many rows become what, and which unless all do; how many stay what they are; what a text under silence loses. */
    private String effect(List<AgendaItem> items, Function<AgendaItem, Statement> said) {
        Map<Agreement, List<JointEntry>> becomes = new EnumMap<>(Agreement.class);
        Map<Agreement, Integer> stays = new EnumMap<>(Agreement.class);
        Map<JointEntry, Standing> standings = new LinkedHashMap<>();
        for (AgendaItem item : items) {
            Standing other = Standing.of(said.apply(item).stance());
            standings.put(item.row(), other);
            Agreement then = item.row().agreementIf(item.standing().delegationId(), other);
            if (then == item.row().agreement()) {
                stays.merge(then, 1, Integer::sum);
            } else {
                becomes.computeIfAbsent(then, any -> new ArrayList<>()).add(item.row());
            }
        }
        List<String> sentences = new ArrayList<>();
        becomes.forEach((state, rows) -> sentences.add(become(state, rows, items.size())));
        stays.forEach((state, count) -> sentences.add(effect("positions.effect.stay", state, count)));
        sentences.add(effects.fromText(standings));
        return String.join(" ", sentences).strip();
    }

    private String become(Agreement state, List<JointEntry> rows, int all) {
        if (rows.size() == all) {
            return effect("positions.effect.become", state, all);
        }
        List<String> names = rows.stream()
                .map(row -> OneName.of(row.primaryNames(), reader.getLocale()).text())
                .toList();
        return text.of("positions.effect.some", rows.size(), text.of("joint.state." + state.key()), some(names));
    }

    private String effect(String key, Agreement state, int count) {
        return text.of(key, count, text.of("joint.state." + state.key()));
    }

    /** Names in a sentence; of very many the first. */
    String some(List<String> names) {
        List<String> told =
                names.stream().limit(MOST_NAMES).map(Wording::isolated).toList();
        String list = ListFormatter.getInstance(reader.getLocale()).format(told);
        return names.size() > MOST_NAMES ? text.of("positions.and_more", list, names.size() - MOST_NAMES) : list;
    }
}
