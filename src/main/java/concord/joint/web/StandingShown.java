package concord.joint.web;

import java.io.Serializable;

/**
 * What a delegation that does not list an organisation says of it; texts are empty where nothing is said.
 *
 * @param sentence the position in short, or that there is none
 * @param language of the texts, a BCP 47 subtag
 * @param stale whether it was said of a version that has changed in substance since
 */
public record StandingShown(
        String delegation,
        String sentence,
        String reservation,
        String reason,
        String lift,
        String language,
        boolean stale)
        implements Serializable {}
