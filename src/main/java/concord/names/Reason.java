package concord.names;

import java.util.Locale;

/**
 * One reason for or against a resemblance. Its sentence stands in the bundles under {@link #messageKey()}, with left,
 * right and by as arguments 0, 1 and 2.
 *
 * @param left the name of the left entry, as it was taken out of the entry's names; empty if none
 * @param right the name of the right entry; empty if none
 * @param by the reading or acronym through which they met, or the third name that parts them; empty if there is none
 * @param against whether it speaks against
 */
public record Reason(Kind kind, String left, String right, String by, boolean against) {
    /** In the order in which reasons are shown. */
    public enum Kind {
        /** The designations of both go by one entry of the United Nations' list; by is its reference. */
        SAME_REFERENCE,
        /** The same but for capitals, accents, hyphens and words that say nothing. */
        SAME_NAME,
        /** The same in different scripts; by is the reading. */
        SAME_READING,
        /** Two Latin spellings of one name. */
        OTHER_SPELLING,
        /** One is a translation of the other; by has the words, “наследия = heritage”. */
        SAME_MEANING,
        /** The same words in another order. */
        OTHER_ORDER,
        /** Common names, but the main ones and several others are all the same; by is their number. */
        SEVERAL_NAMES,
        /** The same, once with a word such as “movement” that says nothing about which it is; by is the word. */
        WITH_BODY,
        /** The same, once with the place where alone the other acts; by is the place. */
        WITH_PLACE,
        /** The same but for words such as “group” or “movement”; by has these words. */
        SAME_CORE,
        /** The same but for a place that one of them adds; by is the place. */
        PLACE_ADDED,
        /** A remark quotes an entry of the United Nations' list that the other quotes too; by is its reference. */
        REMARKED_REFERENCE,
        /** The main names are the same and say something together, but in words that many organisations share. */
        COMMON_NAME,
        /** The same, but the name is too common, too short or too weak to tell anything. */
        COMMON_WORDS,
        /** The same but for words whose meanings are near, “brigade” and “battalion”. */
        NEAR_MEANING,
        /** They sound alike, and are written as two words are in one script. */
        SOUND_ALIKE,
        SIMILAR_SPELLING,
        SAME_ACRONYM,
        ACRONYM_OF,
        /** Two common names, and neither entry has another partner as good in the list of the other. */
        BEST_FOR_EACH_OTHER,
        AGAINST_PLACE,
        AGAINST_NUMBER,
        /** They quote different entries of the United Nations' list; by has both references. */
        AGAINST_REFERENCE,
        /** They act in different regions, and only other names than the main ones met. */
        AGAINST_REGION,
        /** Their main name is made of common words, and none of their other names agree. */
        AGAINST_OTHER_NAMES,
        /** Around the same quoted name, their primary names call them different things. */
        AGAINST_DESCRIPTION,
        /** One of the two is a branch, cell or unit, and the name met is that of the whole. */
        AGAINST_BRANCH,
        /** The name leads to more than one entry of a list. */
        AGAINST_AMBIGUOUS,
        /** Another entry of the same list resembles more. */
        AGAINST_RIVAL;

        /** Whether a reason of this kind is enough for a certain resemblance while nothing speaks against. */
        boolean decides() {
            return this == SAME_REFERENCE
                    || this == SAME_NAME
                    || this == SAME_READING
                    || this == OTHER_SPELLING
                    || this == SAME_MEANING
                    || this == OTHER_ORDER
                    || this == WITH_BODY
                    || this == WITH_PLACE
                    || this == SEVERAL_NAMES;
        }
    }

    static Reason met(Kind kind, String left, String right, String by) {
        return new Reason(kind, left, right, by, false);
    }

    static Reason against(Kind kind, String left, String right, String by) {
        return new Reason(kind, left, right, by, true);
    }

    /** The same reason seen from the other entry. */
    public Reason mirrored() {
        return new Reason(kind, /* left= */ right, /* right= */ left, by, against);
    }

    public String messageKey() {
        return "resemblance.reason." + kind.name().toLowerCase(Locale.ROOT);
    }
}
