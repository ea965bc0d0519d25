package concord.review.web;

import concord.correspondence.Extent;
import concord.correspondence.Meant;
import concord.correspondence.Said;
import concord.correspondence.TakenBack;
import concord.joint.JointList;
import concord.joint.web.ShowOpinions;
import concord.joint.web.Wording;
import concord.review.Foreseen;
import concord.review.ReadReview;
import concord.shared.Verdict;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is about to be said of pairs, in full sentences, with what it would bring about. */
@RequestScoped
class ReadJudgementsBack {
    @Inject
    ReviewNow now;

    @Inject
    ReadReview read;

    @Inject
    ShowReview show;

    @Inject
    ShowChange change;

    @Inject
    ShowOpinions opinions;

    @Inject
    Reader reader;

    @Inject
    Text text;

    /**
     * What is about to be said.
     *
     * @param meant at least one
     */
    JudgementsReadBack of(List<Meant> meant) {
        Foreseen foreseen = read.foresee(meant);
        return of(
                meant,
                foreseen,
                new ReadBack(
                        meant.size() == 1 ? one(now.list(), meant.get(0)) : many(meant),
                        to(meant),
                        change.inShort(now.list(), meant, foreseen),
                        text.of("judging.recall")));
    }

    /**
     * What is about to be left to the head.
     *
     * @param meant at least one
     */
    JudgementsReadBack prepared(List<Meant> meant) {
        Foreseen foreseen = read.foresee(meant);
        return of(
                meant,
                foreseen,
                new ReadBack(
                        text.of("judging.prepare.say", meant.size()),
                        text.of("judging.prepare.to"),
                        text.of("judging.prepare.effect", change.inShort(now.list(), meant, foreseen)),
                        text.of("judging.prepare.recall")));
    }

    /** That a judgement is about to be taken back, with what then holds. */
    ReadBack of(TakenBack judgement) {
        Foreseen then = read.foresee(judgement);
        JointList list = now.list();
        return new ReadBack(
                text.of(
                        "judging.undo.say",
                        reader.getDelegation(),
                        name(list, judgement.pair().own()),
                        name(list, judgement.pair().other()),
                        show.whose(list, judgement.pair().other()),
                        before(list, judgement)),
                text.of("readback.to.table"),
                change.inShort(list, List.of(), then),
                text.of("judging.undo.recall"));
    }

    private String before(JointList list, TakenBack judgement) {
        return judgement
                .before()
                .map(said -> text.of("judging.undo.before", opinions.ofLeft(list, read.pair(judgement.pair()), said)))
                .orElseGet(() -> text.of("judging.undo.nothing"));
    }

    private JudgementsReadBack of(List<Meant> meant, Foreseen foreseen, ReadBack back) {
        return new JudgementsReadBack(
                meant, back, show.warnings(now.list(), foreseen.warnings()), change.each(foreseen.change()));
    }

    private String one(JointList list, Meant meant) {
        return text.of(
                "judging.say." + key(meant.said()),
                reader.getDelegation(),
                name(list, meant.pair().own()),
                name(list, meant.pair().other()),
                show.whose(list, meant.pair().other()));
    }

    static String key(Said said) {
        return said.verdict() == Verdict.SAME && said.extent() != Extent.WHOLE
                ? said.extent().key()
                : said.verdict().key();
    }

    private String many(List<Meant> meant) {
        if (count(meant, Verdict.SAME) == meant.size()) {
            return text.of("judging.say.all_same", reader.getDelegation(), meant.size());
        }
        return text.of(
                "judging.say.many",
                reader.getDelegation(),
                meant.size(),
                Stream.of(Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)
                        .filter(verdict -> count(meant, verdict) > 0)
                        .map(verdict -> text.of("judging.say.many." + verdict.key(), count(meant, verdict)))
                        .collect(Collectors.joining(", ")));
    }

    private static long count(List<Meant> meant, Verdict verdict) {
        return meant.stream().filter(one -> one.said().verdict() == verdict).count();
    }

    private String to(List<Meant> meant) {
        boolean reasoned = meant.stream().anyMatch(one -> !one.said().reason().isEmpty());
        return text.of(reasoned ? "judging.to.reasoned" : "readback.to.table");
    }

    private String name(JointList list, UUID entryId) {
        return Wording.isolated(list.listing(entryId).orElseThrow().primary().text());
    }
}
