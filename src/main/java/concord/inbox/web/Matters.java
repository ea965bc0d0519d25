package concord.inbox.web;

import concord.inbox.InboxLine;
import concord.security.Role;

/**
 * Where a line leads: to its matter, and where a line stands for several, to the page that lists them. Each page shows
 * also what is no longer there: a withdrawn entry as its tombstone, a round or an edition always.
 */
final class Matters {
    private Matters() {}

    /** From the portal's root. */
    static String path(InboxLine line, Role reader) {
        return line.count() == 1 ? one(line, reader) : many(line);
    }

    private static String one(InboxLine line, Role reader) {
        String id = line.ids().get(0);
        return switch (line.kind()) {
            case TABLED,
                    WITHDRAWN,
                    AGREED_WITHDRAWN,
                    STATED,
                    POSITION_WITHDRAWN,
                    COMMENTED,
                    CONTESTED,
                    CONTEST_TAKEN_BACK -> "/joint/entry.xhtml?id=" + id;
            case STALE, PREPARED, LAPSES -> "/agenda/position.xhtml?id=" + id;
            case CLAIMED, JUDGED, JUDGEMENT_UNDONE, TO_RELEASE ->
                "/review/pair.xhtml?ours=" + id + "&theirs=" + line.ids().get(1);
            case ROUND_OPENED, ROUND_CLOSED, PROPOSED, EXTENDED, BROKEN, BREAK_WITHDRAWN, OFFERED ->
                "/round/round.xhtml?id=" + id;
            case TERMS, TERMS_BACK, TERMS_ANSWERED -> "/round/terms.xhtml?id=" + id;
            case HOLIDAY -> "/round/holidays.xhtml?year=" + line.ids().get(1);
            case NOMINATED, NOMINATION_WITHDRAWN -> nominations(id);
            case ADOPTED ->
                reader.seesTable() ? "/round/edition.xhtml?number=" + id : "/summary/edition.xhtml?number=" + id;
            case RELEASED -> "/summary/index.xhtml";
            case INITIAL -> "/round/edition.xhtml?number=" + id;
            case APPROVAL, DELEGATION_ASKED -> "/account/approvals.xhtml";
            case DELEGATION_CHANGED -> "/joint/index.xhtml";
            case DELEGATION_DECIDED -> "/admin/delegation.xhtml?id=" + id;
            case APPROVED, DECLINED -> "/admin/account.xhtml?id=" + id;
            case ACCOUNT -> "/trail/index.xhtml";
        };
    }

    private static String many(InboxLine line) {
        return switch (line.kind()) {
            case TABLED -> listedBy(line);
            case STALE -> "/agenda/index.xhtml?part=stale";
            case PREPARED -> "/agenda/index.xhtml?part=prepared";
            case CLAIMED, JUDGED, JUDGEMENT_UNDONE -> "/review/index.xhtml";
            case TO_RELEASE -> "/review/index.xhtml?part=prepared";
            case HOLIDAY -> "/round/holidays.xhtml";
            case APPROVED, DECLINED -> "/admin/index.xhtml";
            case ACCOUNT -> "/trail/index.xhtml";
            case NOMINATED, NOMINATION_WITHDRAWN -> nominations(line.ids().get(0));
            case STATED, POSITION_WITHDRAWN -> "/joint/index.xhtml";
            default -> throw new IllegalStateException("several are no one line: " + line.kind());
        };
    }

    /** What the delegation lists. */
    private static String listedBy(InboxLine line) {
        return "/joint/index.xhtml" + line.by().map(by -> "?by=" + by.code()).orElse("");
    }

    private static String nominations(String round) {
        return "/round/nominate.xhtml?id=" + round;
    }
}
