package concord.joint.web;

import concord.position.Statement;
import java.io.Serializable;

/**
 * What a delegation that does not list an organisation says of it; texts are empty where nothing is said.
 *
 * @param of the entries of which it is said; empty where it says one thing of all
 * @param sentence the position in short, or that there is none
 * @param language of the texts, a BCP 47 subtag
 * @param stale whether it was said of a version that has changed in substance since
 * @param behind whether another position of the same delegation counts instead
 */
public record StandingShown(
        String delegation,
        String of,
        String sentence,
        String reservation,
        String reason,
        String lift,
        String language,
        boolean stale,
        boolean behind)
        implements Serializable {
    public StandingShown(String delegation, String of, String sentence, Statement said, boolean stale, boolean behind) {
        this(delegation, of, sentence, said.reservation(), said.reason(), said.lift(), said.language(), stale, behind);
    }

    static StandingShown silent(String delegation, String sentence) {
        return new StandingShown(delegation, "", sentence, "", "", "", "", false, false);
    }
}
