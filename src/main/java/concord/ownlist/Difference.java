package concord.ownlist;

/**
 * One thing that a later text of an entry says otherwise than an earlier one.
 *
 * @param subject the name, region or designation that it is about; empty where the change alone says it
 * @param before what stood there, in the terms of the change; empty if nothing did
 * @param after what stands there now; empty if nothing does
 */
public record Difference(Change change, String subject, String before, String after) {
    /** What changed, in the order in which an entry is read. */
    public enum Change {
        PRIMARY_NAME(Terms.TEXT),
        NAME_ADDED(Terms.KIND),
        NAME_REMOVED(Terms.KIND),
        NAME_KIND(Terms.KIND),
        NAME_LANGUAGE(Terms.LANGUAGE),
        NAME_SCRIPT(Terms.SCRIPT),
        NAME_ORDER(Terms.TEXT),
        DESIGNATION_ADDED(Terms.TEXT),
        DESIGNATION_REMOVED(Terms.TEXT),
        AUTHORITY(Terms.TEXT),
        INSTRUMENT(Terms.TEXT),
        REFERENCE(Terms.TEXT),
        DECIDED_ON(Terms.DATE),
        PUBLISHED_ON(Terms.DATE),
        EFFECTIVE_ON(Terms.DATE),
        DESIGNATION_ORDER(Terms.TEXT),
        REGION_ADDED(Terms.TEXT),
        REGION_REMOVED(Terms.TEXT),
        REGION_ORDER(Terms.TEXT),
        CRITERION(Terms.TEXT),
        REMARKS(Terms.TEXT);

        private final Terms terms;

        Change(Terms terms) {
            this.terms = terms;
        }

        public Terms terms() {
            return terms;
        }
    }

    /** What “before” and “after” are written in. */
    public enum Terms {
        TEXT,
        /** Name of a {@link concord.shared.NameKind}. */
        KIND,
        /** BCP 47 subtag. */
        LANGUAGE,
        /** ISO 15924 code. */
        SCRIPT,
        /** ISO 8601, as “2015-12-18”. */
        DATE
    }
}
