/**
 * What a delegation has to look at: pairs of an own entry and another's that could be one organisation.
 *
 * <p>{@link concord.review.Review} sorts the pairs of the joint list from one delegation's side; {@link
 * concord.review.Foresight} says before a judgement is stored what it would connect or take apart. Judging itself is of
 * {@link concord.correspondence.JudgeCorrespondences}.
 */
@NullMarked
package concord.review;

import org.jspecify.annotations.NullMarked;
