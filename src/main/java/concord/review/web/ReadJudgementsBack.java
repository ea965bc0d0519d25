package concord.review.web;

import concord.correspondence.Extent;
import concord.correspondence.Meant;
import concord.correspondence.Said;
import concord.joint.JointList;
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
    Reader reader;

    @Inject
    Text text;

    /** @param meant at least one */
    JudgementsReadBack of(List<Meant> meant) {
        JointList list = now.list();
        Foreseen foreseen = read.foresee(meant);
        ReadBack back = new ReadBack(
                meant.size() == 1 ? one(list, meant.get(0)) : many(meant),
                to(meant),
                change.inShort(list, meant, foreseen.change()),
                text.of("judging.recall"));
        return new JudgementsReadBack(
                meant, back, show.warnings(list, foreseen.warnings()), change.each(foreseen.change()));
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
        return text.of(
                "judging.say.many",
                reader.getDelegation(),
                meant.size(),
                count(meant, Verdict.SAME),
                count(meant, Verdict.DIFFERENT),
                count(meant, Verdict.UNSURE));
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
