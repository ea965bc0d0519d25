package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.web.Wording;
import concord.round.RoundView;
import concord.round.calendar.LocalMoment;
import concord.round.silence.BreakView;
import concord.round.silence.ProposalView;
import concord.round.silence.SilenceState;
import concord.round.terms.TextPart;
import concord.round.terms.TextRow;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is about to be done in a round, in full sentences. */
@RequestScoped
class ReadRoundBack {
    @Inject
    ShowMoments moments;

    @Inject
    Reader reader;

    @Inject
    Text text;

    /** With the deadline that the round has now, if a text is or was under silence in it. */
    ReadBack of(String deed, RoundView round) {
        return read(deed, words(round));
    }

    /** @param name of an organisation, or a text that will be said */
    ReadBack of(String deed, RoundView round, String name) {
        Map<String, Object> words = words(round);
        words.put("name", Wording.isolated(name));
        return read(deed, words);
    }

    /** @param deadline in the round's zone */
    ReadBack extending(RoundView round, LocalDateTime deadline) {
        Map<String, Object> words = words(round);
        words.put("until", until(round, deadline));
        return read("extend", words);
    }

    /**
     * @param deadline in the round's zone
     * @param rows of the text: each kind is counted by itself, and what silence alone would agree to is named
     * @param leaving the names of what is in the latest edition and not in the text; empty for nothing
     */
    ReadBack proposing(RoundView round, LocalDateTime deadline, List<TextRow> rows, String leaving) {
        Map<String, Object> words = words(round);
        words.put("until", until(round, deadline));
        words.put("count", rows.size());
        words.put("agreed", in(TextPart.AGREED, rows).size());
        words.put("silent", in(TextPart.BY_SILENCE, rows).size());
        words.put("matches", in(TextPart.MATCHED, rows).size());
        ReadBack read = read("propose", words);
        String effect = Stream.of(
                        read.effect(), instead(round), leaving.isEmpty() ? "" : text.of("round.left_out", leaving))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        List<ReadBack.Group> named = Stream.of(TextPart.BY_SILENCE, TextPart.MATCHED)
                .map(part -> new ReadBack.Group(text.of("round.propose." + part.key()), List.of(), in(part, rows)))
                .filter(group -> !group.names().isEmpty())
                .toList();
        return new ReadBack(read.said(), named, read.to(), effect, read.recall());
    }

    /** That a text falls whose silence is broken, and with it what was said against it; empty if there is none. */
    private String instead(RoundView round) {
        return round.latest()
                .filter(former -> former.state() == SilenceState.BROKEN)
                .map(former -> text.of("round.propose.instead", former.number(), against(round, former)))
                .orElse("");
    }

    private String against(RoundView round, ProposalView former) {
        Set<UUID> against = former.breaks().stream()
                .filter(said -> !said.late() && said.withdrawnAt().isEmpty())
                .map(BreakView::delegationId)
                .collect(Collectors.toSet());
        return ListFormatter.getInstance(reader.getLocale())
                .format(round.participants().stream()
                        .filter(party -> against.contains(party.id()))
                        .map(party -> party.name(reader.getLocale()))
                        .toList());
    }

    private static List<ShownName> in(TextPart part, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> row.part() == part)
                .map(row -> ShownName.of(row.proposed().agreedName()))
                .toList();
    }

    private String until(RoundView round, LocalDateTime deadline) {
        String zone = round.terms().zone();
        return moments.moment(LocalMoment.of(deadline, ZoneId.of(zone)), zone).there();
    }

    private Map<String, Object> words(RoundView round) {
        Map<String, Object> words = new TreeMap<>();
        words.put("by", reader.getDelegation());
        words.put("number", round.number());
        words.put(
                "participants",
                ListFormatter.getInstance(reader.getLocale())
                        .format(round.participants().stream()
                                .map(party -> party.name(reader.getLocale()))
                                .toList()));
        round.latest().ifPresent(latest -> {
            words.put(
                    "until",
                    moments.moment(latest.deadline(), round.terms().zone()).there());
        });
        return words;
    }

    private ReadBack read(String deed, Map<String, Object> words) {
        return new ReadBack(
                text.of("round." + deed + ".said", words),
                text.of("round." + deed + ".to", words),
                text.of("round." + deed + ".effect", words),
                text.of("round." + deed + ".recall", words));
    }
}
