package concord.joint;

import concord.account.ApproveDelegations;
import concord.account.AskDelegations;
import concord.account.DelegationRequest.Kind;
import concord.caller.Caller;
import concord.correspondence.Extent;
import concord.correspondence.JudgeCorrespondences;
import concord.correspondence.JudgedPair;
import concord.correspondence.Meant;
import concord.correspondence.Opinion;
import concord.correspondence.Said;
import concord.correspondence.SeenOfPair;
import concord.delegation.Delegations;
import concord.ownlist.EditOwnList;
import concord.ownlist.EntryContent;
import concord.ownlist.EntryDetail;
import concord.ownlist.EntryQuery;
import concord.ownlist.EntryRow;
import concord.ownlist.EntryState;
import concord.ownlist.ReadOwnList;
import concord.ownlist.Seen;
import concord.ownlist.tabling.TableEntries;
import concord.position.SeenVersion;
import concord.position.StatePositions;
import concord.position.Statement;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.Refusal;
import concord.shared.Stance;
import concord.shared.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Does something with what is on the table as whoever asks, keeps what is shown, and compares it with what is said of
 * those moments later. Only in the war under test.
 */
@WebServlet("/probe/past")
public class PastProbe extends HttpServlet {
    private static final Map<Instant, JointList> SHOWN = new TreeMap<>();
    private static final List<String> SYLLABLES = List.of("Ba", "du", "fi", "ka", "lo", "mu");

    @Inject
    transient Caller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient EditOwnList edit;

    @Inject
    transient ReadOwnList own;

    @Inject
    transient TableEntries table;

    @Inject
    transient JudgeCorrespondences judge;

    @Inject
    transient StatePositions state;

    @Inject
    transient AskDelegations asks;

    @Inject
    transient ApproveDelegations approvals;

    @Inject
    transient Delegations delegations;

    @Inject
    transient ReadJointList read;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Random random = new Random(Long.parseLong(request.getParameter("seed")));
        try {
            response.getWriter().print(outcome(request.getParameter("do"), request.getParameter("on"), random));
        } catch (Refusal e) {
            response.getWriter().print(e.key());
        }
    }

    private String outcome(String deed, String on, Random random) {
        return switch (deed) {
            case "begin" -> begin();
            case "show" -> show();
            case "compare" -> compare();
            case "close" -> close(on);
            case "consent" -> consent();
            case "leave" -> leave();
            case "table" -> table(edit.add(content(random)), Set.of());
            case "change" -> change(random);
            case "withdraw" -> withdraw(random);
            case "again" -> again(random);
            case "judge" -> judge(random);
            case "state" -> state(random);
            case "unsay" -> unsay(random);
            default -> throw new IllegalArgumentException("do what?");
        };
    }

    private static String begin() {
        SHOWN.clear();
        return "begun";
    }

    private String show() {
        SHOWN.put(clock.instant(), read.list());
        return "shown";
    }

    /** The moments, from the last to the first, of which something else is said now. */
    private String compare() {
        List<Instant> wrong = SHOWN.entrySet().stream()
                .filter(shown -> !read.asOf(shown.getKey()).equals(shown.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        long different = SHOWN.values().stream().distinct().count();
        return wrong.isEmpty() ? "as shown: " + different : wrong.toString();
    }

    /** Asks for it, or to reopen it. */
    private String close(String code) {
        asks.ask(delegations.withCode(code).orElseThrow().id(), kind(code));
        return "asked";
    }

    private Kind kind(String code) {
        boolean closed = delegations.withCode(code).orElseThrow().closedAt().isPresent();
        return closed ? Kind.REOPENING : Kind.CLOSING;
    }

    /** To whatever waits. */
    private String consent() {
        return approvals.waiting().stream()
                .filter(asked -> asked.delegation().code().startsWith("past"))
                .map(asked -> {
                    approvals.approve(asked.id());
                    return asked.kind().key();
                })
                .collect(Collectors.joining(", "));
    }

    private String leave() {
        delegations.all().stream()
                .filter(delegation -> delegation.code().startsWith("past"))
                .filter(delegation -> delegation.closedAt().isEmpty())
                .forEach(delegation -> asks.ask(delegation.id(), Kind.CLOSING));
        return "asked";
    }

    private String table(UUID id, Set<UUID> editorial) {
        table.table(List.of(new Seen(id, edit.find(id).version())), editorial);
        return "done";
    }

    private String change(Random random) {
        Optional<Listing> own = own(random);
        if (own.isEmpty()) {
            return "nothing";
        }
        EntryDetail before = edit.find(own.get().entryId());
        edit.save(before.id(), before.content(), content(random));
        return table(before.id(), random.nextBoolean() ? Set.of(before.id()) : Set.of());
    }

    private String withdraw(Random random) {
        Optional<Listing> own = own(random);
        own.ifPresent(listing -> table.withdraw(listing.entryId(), "Not now."));
        return own.isEmpty() ? "nothing" : "done";
    }

    /** Tables what was withdrawn; where nothing was, withdraws something for the next time. */
    private String again(Random random) {
        Optional<EntryRow> gone = any(own.page(EntryQuery.all("", EntryState.WITHDRAWN, Locale.ENGLISH)), random);
        if (gone.isEmpty()) {
            withdraw(random);
            return "nothing";
        }
        edit.takeUp(gone.get().id());
        return table(gone.get().id(), Set.of());
    }

    private String judge(Random random) {
        Optional<Held> pair = any(
                Held.in(read.list())
                        .filter(held -> isOwn(held.left()) || isOwn(held.right()))
                        .map(held -> isOwn(held.left()) ? held : held.mirrored())
                        .sorted(Held.STRONGEST_FIRST)
                        .toList(),
                random);
        pair.ifPresent(held -> judge.judge(
                new Meant(
                        new JudgedPair(held.left().entryId(), held.right().entryId()),
                        new Said(any(List.of(Verdict.values()), random).orElseThrow(), Extent.WHOLE, "")),
                new SeenOfPair(held.said().ofLeft().map(Opinion::judgement).orElse(null), null)));
        return pair.isEmpty() ? "nothing" : "done";
    }

    private String state(Random random) {
        Optional<JointEntry> row = any(others(), random);
        row.ifPresent(others -> state.release(
                others.listings().stream()
                        .map(listing -> new SeenVersion(listing.entryId(), listing.number()))
                        .toList(),
                statement(any(List.of(Stance.values()), random).orElseThrow()),
                Set.of(),
                said(others)));
        return row.isEmpty() ? "nothing" : "done";
    }

    private String unsay(Random random) {
        Optional<UUID> said =
                any(others().stream().flatMap(row -> said(row).stream()).toList(), random);
        said.ifPresent(state::withdraw);
        return said.isEmpty() ? "nothing" : "done";
    }

    private Statement statement(Stance stance) {
        LocalDate later = LocalDate.of(2099, 12, 31);
        return new Statement(stance, "", "en", "Because.", false, "Nothing.", later);
    }

    private List<JointEntry> others() {
        return read.list().entries().stream()
                .filter(row -> row.listedBy() > 0 && row.of(caller.delegation()).isEmpty())
                .limit(12)
                .toList();
    }

    private Optional<UUID> said(JointEntry row) {
        return row.standingOf(caller.delegation())
                .flatMap(JointEntry.PartyStanding::counting)
                .map(said -> said.position().id());
    }

    private Optional<Listing> own(Random random) {
        return any(read.list().listings(caller.delegation()).toList(), random);
    }

    private boolean isOwn(Listing listing) {
        return listing.delegationId().equals(caller.delegation());
    }

    private static <T> Optional<T> any(List<T> all, Random random) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** One of few names, so that those of several delegations resemble one another. */
    private static EntryContent content(Random random) {
        String text = "Harakat " + any(SYLLABLES, random).orElseThrow()
                + any(SYLLABLES, random).orElseThrow() + "gar";
        Name name = new Name(NameKind.PRIMARY, text, "en", "Latn");
        return new EntryContent(new Particulars(List.of(name), List.of(), List.of(), "", ""), "");
    }
}
