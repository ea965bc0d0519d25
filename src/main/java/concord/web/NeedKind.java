package concord.web;

import concord.shared.Keyed;

/** What can need a reader, the most pressing first where nothing says by when. */
public enum NeedKind implements Keyed {
    /** A text is under silence. */
    SILENCE,
    /** The silence over a text was broken, and the chair has to say what comes of it. */
    BROKEN,
    /** Terms of reference wait for a head's answer. */
    TERMS,
    /** Terms of reference are drafted and not circulated. */
    CIRCULATE,
    /** All delegations that were asked have answered the terms of reference: the chair can open the round. */
    ANSWERED,
    /** An edition waits for a head's initial. */
    INITIAL,
    /** What administrators ask for accounts and delegations waits for consent. */
    APPROVE,
    /** Presumed pairs wait to be confirmed. */
    CONFIRM,
    /** Judgements wait for the head's release. */
    RELEASE_JUDGEMENTS,
    /** Positions wait for the head's release. */
    RELEASE_POSITIONS,
    /** Positions do not count until they are confirmed. */
    STALE,
    /** Pairs could be one organisation. */
    JUDGE,
    /** Organisations on which no position is stated. */
    STATE,
    /** Organisations are nominated for the text of the open round. */
    NOMINATED,
    /** The own list has no entry. */
    BEGIN_LIST,
    /** Own entries that were never tabled. */
    DRAFTS,
    /** Own entries that were changed since they were tabled. */
    CHANGED,
    /** Own entries that were withdrawn and are taken up again. */
    TAKEN_UP
}
