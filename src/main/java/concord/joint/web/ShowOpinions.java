package concord.joint.web;

import concord.correspondence.Opinion;
import concord.correspondence.Said;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.shared.Verdict;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the delegations say of two entries, in words that take no side. */
@RequestScoped
public class ShowOpinions {
    @Inject
    Wording wording;

    @Inject
    Text text;

    @Inject
    When when;

    /** One of each delegation, the left entry's first; none where neither has said anything. */
    public List<OpinionShown> of(JointList list, Held held) {
        if (held.said().ofLeft().isEmpty() && held.said().ofRight().isEmpty()) {
            return List.of();
        }
        return List.of(
                opinion(list, held.left(), held.right(), held.said().ofLeft()),
                opinion(list, held.right(), held.left(), held.said().ofRight()));
    }

    private OpinionShown opinion(JointList list, Listing own, Listing other, Optional<Opinion> opinion) {
        String delegation = delegation(list, own);
        return opinion.map(said -> new OpinionShown(
                        said.verdict().key(),
                        sentence(list, own, other, said),
                        said.said().reason(),
                        when.dayOf(said.at())))
                .orElseGet(() -> new OpinionShown("", text.of("opinion.nothing", delegation), "", ""));
    }

    /** What the left entry's delegation says, or said once, of the two. */
    public String ofLeft(JointList list, Held held, Opinion opinion) {
        return sentence(list, held.left(), held.right(), opinion);
    }

    private String sentence(JointList list, Listing own, Listing other, Opinion said) {
        return text.of(key(said), delegation(list, own), name(own), name(other));
    }

    private static String key(Opinion opinion) {
        Said said = opinion.said();
        if (opinion.bySilence()) {
            return "opinion.by_silence";
        }
        return said.verdict() == Verdict.SAME
                ? "opinion.same." + said.extent().key()
                : "opinion." + said.verdict().key();
    }

    /** What holds between the two, in a sentence; who claims it is named. */
    public String holds(JointList list, Held held) {
        Listing claiming = held.said()
                        .ofLeft()
                        .map(Opinion::verdict)
                        .filter(Verdict.SAME::equals)
                        .isPresent()
                ? held.left()
                : held.right();
        return text.of("correspondence." + held.holds().key(), delegation(list, claiming));
    }

    private String delegation(JointList list, Listing listing) {
        return list.party(listing.delegationId()).orElseThrow().name(wording.locale());
    }

    private static String name(Listing listing) {
        return Wording.isolated(listing.primary().text());
    }
}
