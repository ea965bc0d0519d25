package concord.review.web;

import com.ibm.icu.text.ListFormatter;
import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.joint.Agreement;
import concord.joint.Held;
import concord.joint.JointChange;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.joint.web.Wording;
import concord.review.Foreseen;
import concord.review.Foreseen.TextTouched;
import concord.shared.Verdict;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What judgements would change in the joint list, in words. */
@RequestScoped
class ShowChange {
    /** So many sentences are still read; more are counted. */
    private static final int MOST = 3;

    @Inject
    Wording wording;

    @Inject
    Text text;

    /** All of it in a few sentences. */
    String inShort(JointList list, List<Meant> meant, Foreseen foreseen) {
        JointChange change = foreseen.change();
        List<String> each = each(change);
        Stream<String> changes = each.size() <= MOST ? each.stream() : counted(change);
        List<String> waiting = waiting(list, meant, change);
        return each.isEmpty() && waiting.isEmpty()
                ? text.of("change.none")
                : Stream.of(changes, waiting.stream(), text(foreseen))
                        .flatMap(sentences -> sentences)
                        .collect(Collectors.joining(" "));
    }

    /** A sentence for each row. */
    List<String> each(JointChange change) {
        return Stream.of(
                        change.joined().stream()
                                .map(row -> text.of("change.joined", names(row.before()), state(row.after()))),
                        change.parted().stream()
                                .map(row -> text.of(
                                        "change.parted",
                                        name(row.before()),
                                        row.after().size(),
                                        names(row.after()))),
                        change.turned().stream()
                                .map(row -> text.of("change.turned", name(row.before()), state(row.after()))))
                .flatMap(all -> all)
                .toList();
    }

    private Stream<String> text(Foreseen foreseen) {
        return foreseen.text().stream()
                .map(touched -> text.of("change.text", touched.rows().size(), touched.round(), firstName(touched)));
    }

    private Stream<String> counted(JointChange change) {
        Map<Agreement, Long> turned = change.turned().stream()
                .collect(Collectors.groupingBy(row -> row.after().agreement(), TreeMap::new, Collectors.counting()));
        Stream<String> states = turned.entrySet().stream()
                .map(state -> text.of("change.turned.many", state.getValue(), label(state.getKey())));
        return Stream.concat(
                Stream.of(
                                counted("change.joined.many", change.joined().size()),
                                counted("change.parted.many", change.parted().size()))
                        .filter(sentence -> !sentence.isEmpty()),
                states);
    }

    private String counted(String key, int rows) {
        return rows == 0 ? "" : text.of(key, rows);
    }

    /** How many rows of what is held to be the same stay as they are, by what the other side has said. */
    private List<String> waiting(JointList list, List<Meant> meant, JointChange change) {
        Set<UUID> changed = new HashSet<>();
        change.joined().forEach(row -> row.before().forEach(before -> changed.add(before.id())));
        change.parted().forEach(row -> changed.add(row.before().id()));
        change.turned().forEach(row -> changed.add(row.before().id()));
        Map<String, Set<UUID>> staying = new TreeMap<>();
        meant.stream()
                .filter(one -> one.said().verdict() == Verdict.SAME)
                .forEach(one -> list.rowOf(one.pair().own())
                        .map(JointEntry::id)
                        .filter(row -> !changed.contains(row))
                        .ifPresent(row -> staying.computeIfAbsent(said(list, one.pair()), any -> new HashSet<>())
                                .add(row)));
        staying.remove(Verdict.SAME.key());
        return staying.entrySet().stream()
                .map(rows ->
                        text.of("change.stays." + rows.getKey(), rows.getValue().size()))
                .toList();
    }

    /** What the other side says of a pair, as the last part of a message key. */
    private static String said(JointList list, JudgedPair pair) {
        Listing own = list.listing(pair.own()).orElseThrow();
        Listing other = list.listing(pair.other()).orElseThrow();
        return Held.between(list, own, other)
                .said()
                .ofRight()
                .map(said -> said.verdict().key())
                .orElse("nothing");
    }

    private String state(JointEntry row) {
        return label(row.agreement());
    }

    private String label(Agreement state) {
        return text.of("joint.state." + state.key());
    }

    private String names(List<JointEntry> rows) {
        return ListFormatter.getInstance(wording.locale())
                .format(rows.stream().map(this::name).toList());
    }

    private String firstName(TextTouched touched) {
        return name(touched.rows().get(0));
    }

    private String name(JointEntry row) {
        return Wording.isolated(OneName.of(row.primaryNames(), wording.locale()).text());
    }
}
