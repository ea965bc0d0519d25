package concord.deed;

/** Something that was done. It leaves a line in the trail, in the same transaction. */
public sealed interface Deed extends Happening
        permits AboutOwnList,
                AboutEntry,
                AboutPair,
                AboutRecognition,
                AboutPosition,
                AboutComment,
                AboutTerms,
                AboutRound,
                AboutSilence,
                AboutEdition,
                AboutSummary,
                AboutAccount,
                AboutLogin,
                AboutDelegation {
    /** Who may read the line beside the delegation that it belongs to. */
    enum Scope {
        /** Inside one delegation: nobody else. */
        DELEGATION,
        /** Seen at the table: the delegation that did it, and the chair. */
        TABLE,
        /** Accounts and delegations: the administrator, and the delegation concerned. */
        ACCOUNT,
        /** Who takes part in the talks, and by which days they are counted: all who read the trail. */
        TALKS
    }

    Scope scope();
}
