package concord.inbox;

import concord.security.Role;
import concord.shared.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What messages say. Each kind asks some roles for a deed; for the others it is for information. */
public enum MessageKind implements Keyed {
    /** Another delegation tabled an entry. */
    TABLED,
    WITHDRAWN,
    /** Withdrawn although an edition has it. */
    AGREED_WITHDRAWN,
    /** An entry on which one has a position has changed in substance, or another delegation holds that it has. */
    STALE(Role.DELEGATE, Role.HEAD),
    /** Another delegation claims that an entry of one's own is the same as one of its. */
    CLAIMED(Role.DELEGATE, Role.HEAD),
    /** Another delegation judged a correspondence with an entry of one's own, and asks nothing. */
    JUDGED,
    /** Another delegation took back what it judged of an entry of one's own. */
    JUDGEMENT_UNDONE,
    /** A judgement waits for the head's release. */
    TO_RELEASE(Role.HEAD),
    /** Another delegation holds that a change which was called editorial is one in substance. */
    CONTESTED,
    /** Another delegation holds that no longer. */
    CONTEST_TAKEN_BACK,
    /** A position waits for the head's release. */
    PREPARED(Role.HEAD),
    /** Another delegation stated a position on an entry of one's own. */
    STATED,
    POSITION_WITHDRAWN,
    /** A hold of one's own lapses soon. */
    LAPSES(Role.HEAD),
    /** Another delegation wrote a comment that one may read. */
    COMMENTED,
    /** A delegation nominated an organisation for the text of a round. */
    NOMINATED,
    NOMINATION_WITHDRAWN,
    /** Terms of reference wait for acceptance. */
    TERMS(Role.HEAD),
    /** Terms of reference were taken back, perhaps to be amended. */
    TERMS_BACK,
    /** A delegation accepted terms of reference, or answered. */
    TERMS_ANSWERED,
    /** The days by which working days are counted, and with them the shortest silence, have changed. */
    HOLIDAY,
    ROUND_OPENED,
    ROUND_CLOSED,
    /** Under silence until a deadline. */
    PROPOSED(Role.HEAD),
    /** Under silence until a later deadline. */
    EXTENDED(Role.HEAD),
    BROKEN(Role.CHAIR),
    BREAK_WITHDRAWN,
    /** What came too late is offered as a reservation. */
    OFFERED,
    ADOPTED,
    /** The chair lets a summary be seen. */
    RELEASED,
    /** An edition waits for the head's initial. */
    INITIAL(Role.HEAD),
    /** What an administrator asked for an account waits for consent. */
    APPROVAL(Role.HEAD, Role.CHAIR),
    /** What an administrator asked for an account was approved. */
    APPROVED,
    DECLINED,
    /** Something was asked, decided or done about an account of one's own delegation. */
    ACCOUNT,
    /** An administrator asks that a delegation counts no more, or again. */
    DELEGATION_ASKED(Role.CHAIR),
    /** A delegation counts no more, or again. */
    DELEGATION_CHANGED,
    /** What an administrator asked for a delegation was decided. */
    DELEGATION_DECIDED;

    /** Those of which many can come together, and which a page lists. */
    private static final Set<MessageKind> BUNDLED = Set.of(
            TABLED,
            STALE,
            CLAIMED,
            JUDGED,
            JUDGEMENT_UNDONE,
            TO_RELEASE,
            PREPARED,
            STATED,
            POSITION_WITHDRAWN,
            NOMINATED,
            NOMINATION_WITHDRAWN,
            HOLIDAY,
            APPROVED,
            DECLINED,
            ACCOUNT);

    /** Those of which nothing can be done any more at their deadline: the silence was kept, or was broken in time. */
    private static final Set<MessageKind> ENDING = Set.of(PROPOSED, EXTENDED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable one
    private final Set<Role> asked;

    MessageKind(Role... asked) {
        this.asked = Set.of(asked);
    }

    /** Whether it asks anybody for a deed; what does not only tells. */
    boolean asks() {
        return !asked.isEmpty();
    }

    boolean asks(Role role) {
        return asked.contains(role);
    }

    /** Those that ask something of a role. */
    static List<MessageKind> asking(Role role) {
        return Arrays.stream(values()).filter(kind -> kind.asks(role)).toList();
    }

    /** Those that ask for nothing any more once their deadline is there. */
    static List<MessageKind> ending() {
        return Arrays.stream(values()).filter(ENDING::contains).toList();
    }

    /** Whether those that come together are shown as one line: see {@link Bundle}. */
    public boolean bundled() {
        return BUNDLED.contains(this);
    }
}
