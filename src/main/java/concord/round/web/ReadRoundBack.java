package concord.round.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.web.Wording;
import concord.round.RoundView;
import concord.round.calendar.LocalMoment;
import concord.round.terms.Proposed;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

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
     * @param leaving the names of what is in the latest edition and not in the text; empty for nothing
     */
    ReadBack proposing(RoundView round, LocalDateTime deadline, Collection<Proposed> proposed, String leaving) {
        Map<String, Object> words = words(round);
        words.put("until", until(round, deadline));
        putParts(words, proposed);
        ReadBack read = read("propose", words);
        String effect = leaving.isEmpty() ? read.effect() : read.effect() + " " + text.of("round.left_out", leaving);
        return new ReadBack(read.said(), read.to(), effect, read.recall());
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
            putParts(words, latest.text());
        });
        return words;
    }

    private static void putParts(Map<String, Object> words, Collection<Proposed> proposed) {
        long matches = proposed.stream().filter(Proposed::presumed).count();
        words.put("agreed", proposed.size() - matches);
        words.put("matches", matches);
    }

    private ReadBack read(String deed, Map<String, Object> words) {
        return new ReadBack(
                text.of("round." + deed + ".said", words),
                text.of("round." + deed + ".to", words),
                text.of("round." + deed + ".effect", words),
                text.of("round." + deed + ".recall", words));
    }
}
