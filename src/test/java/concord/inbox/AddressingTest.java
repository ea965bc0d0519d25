package concord.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import concord.deed.AboutAccount.AccountAssigned;
import concord.deed.AboutAccount.AccountClosed;
import concord.deed.AboutAccount.AccountCreated;
import concord.deed.AboutAccount.AccountLeft;
import concord.deed.AboutAccount.AccountReopened;
import concord.deed.AboutAccount.MailChanged;
import concord.deed.AboutAccount.PasswordIssued;
import concord.deed.AboutAccount.RequestApproved;
import concord.deed.AboutAccount.RequestDeclined;
import concord.deed.AboutAccount.RequestWithdrawn;
import concord.deed.AboutComment.CommentRetracted;
import concord.deed.AboutComment.CommentWritten;
import concord.deed.AboutDelegation.DelegatesJudge;
import concord.deed.AboutDelegation.DelegatesJudgeNoMore;
import concord.deed.AboutDelegation.DelegationClosed;
import concord.deed.AboutDelegation.DelegationCreated;
import concord.deed.AboutDelegation.DelegationRenamed;
import concord.deed.AboutDelegation.DelegationReopened;
import concord.deed.AboutDelegation.DelegationRequestDeclined;
import concord.deed.AboutDelegation.DelegationRequestWithdrawn;
import concord.deed.AboutDelegation.DelegationRequested;
import concord.deed.AboutEdition.EditionAdopted;
import concord.deed.AboutEdition.EditionInitialled;
import concord.deed.AboutEdition.RoundDeserted;
import concord.deed.AboutEdition.SilenceConfirmed;
import concord.deed.AboutEdition.SilenceConsented;
import concord.deed.AboutEntry.ChangeContested;
import concord.deed.AboutEntry.ContestTakenBack;
import concord.deed.AboutEntry.EntryTabled;
import concord.deed.AboutEntry.EntryWithdrawn;
import concord.deed.AboutLogin;
import concord.deed.AboutLogin.LoggedIn;
import concord.deed.AboutOwnList;
import concord.deed.AboutOwnList.EntryAdded;
import concord.deed.AboutPair.JudgementDiscarded;
import concord.deed.AboutPair.JudgementPrepared;
import concord.deed.AboutPair.JudgementUndone;
import concord.deed.AboutPair.PairJudged;
import concord.deed.AboutPosition.PositionConfirmed;
import concord.deed.AboutPosition.PositionDiscarded;
import concord.deed.AboutPosition.PositionExtended;
import concord.deed.AboutPosition.PositionPrepared;
import concord.deed.AboutPosition.PositionRecalled;
import concord.deed.AboutPosition.PositionStated;
import concord.deed.AboutPosition.PositionWithdrawn;
import concord.deed.AboutRecognition.ComparedAnew;
import concord.deed.AboutRound.NominationWithdrawn;
import concord.deed.AboutRound.OrganisationNominated;
import concord.deed.AboutRound.RoundClosed;
import concord.deed.AboutRound.RoundOpened;
import concord.deed.AboutSilence.BreakWithdrawn;
import concord.deed.AboutSilence.DeadlineExtended;
import concord.deed.AboutSilence.LateTextOffered;
import concord.deed.AboutSilence.SilenceBroken;
import concord.deed.AboutSilence.SilenceBrokenLate;
import concord.deed.AboutSilence.TextProposed;
import concord.deed.AboutSilence.TextReplaced;
import concord.deed.AboutSilence.TextTakenBack;
import concord.deed.AboutSummary.SummaryReleased;
import concord.deed.AboutTerms.AcceptanceTakenBack;
import concord.deed.AboutTerms.HolidayAdded;
import concord.deed.AboutTerms.HolidayTakenBack;
import concord.deed.AboutTerms.TermsAccepted;
import concord.deed.AboutTerms.TermsAmended;
import concord.deed.AboutTerms.TermsAnswered;
import concord.deed.AboutTerms.TermsCirculated;
import concord.deed.AboutTerms.TermsDiscarded;
import concord.deed.AboutTerms.TermsDrafted;
import concord.deed.AboutTerms.TermsWithdrawn;
import concord.deed.Consequence.AgreedEntryWithdrawn;
import concord.deed.Consequence.PositionContested;
import concord.deed.Consequence.PositionStale;
import concord.deed.Deed;
import concord.deed.Happening;
import concord.deed.Occurrence;
import concord.deed.Vocabulary;
import concord.inbox.Notice.Raise;
import concord.security.Consent;
import concord.security.Role;
import concord.shared.Audience;
import concord.shared.BreakKind;
import concord.shared.Stance;
import concord.shared.Verdict;
import concord.web.Reader;
import concord.web.Text;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told of what. Delegation A does it, B and C are concerned. */
class AddressingTest {
    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final UUID C = new UUID(0, 0xc);
    private static final Set<UUID> BOTH = Set.of(B, C);
    private static final UUID ENTRY = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID ROUND = new UUID(0, 3);
    private static final UUID TERMS = new UUID(0, 5);
    private static final UUID ACCOUNT = new UUID(0, 4);
    private static final List<UUID> ROW = List.of(ENTRY, OTHER);
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");
    private static final Instant DUE = Instant.parse("2030-01-21T00:00:00Z");

    /** The message's kind, and whom it is for: seats of one delegation, of all, or of all but one. */
    static List<Arguments> told() {
        return List.of(
                told(new EntryAdded("name"), ""),
                told(new EntryTabled(ENTRY, "name", 1), "TABLED DELEGATES all but a"),
                told(new EntryWithdrawn(ENTRY, "name", "reason"), "WITHDRAWN DELEGATES all but a"),
                told(new AgreedEntryWithdrawn(ENTRY, "name", 1), "AGREED_WITHDRAWN TABLE all but a"),
                told(new ChangeContested(ENTRY, "name", 2, "reason"), "CONTESTED TABLE all but a"),
                told(new ContestTakenBack(ENTRY, "name", 2), "CONTEST_TAKEN_BACK TABLE all but a"),
                told(new PositionStale(ENTRY, "name", BOTH), "STALE DELEGATES b, STALE DELEGATES c"),
                told(new PositionContested(ENTRY, "name", 2, BOTH), "STALE DELEGATES b, STALE DELEGATES c"),
                told(judged(Verdict.SAME, true), "CLAIMED DELEGATES b"),
                told(judged(Verdict.SAME, false), "JUDGED DELEGATES b"),
                told(judged(Verdict.DIFFERENT, true), "JUDGED DELEGATES b"),
                told(judged(Verdict.UNSURE, true), "JUDGED DELEGATES b"),
                told(new JudgementUndone(ENTRY, OTHER, B, "name", "other", true), "JUDGEMENT_UNDONE DELEGATES b"),
                told(new JudgementPrepared(ENTRY, OTHER, B, "name", "other", Verdict.SAME), "TO_RELEASE HEADS a"),
                told(new JudgementDiscarded(ENTRY, OTHER, B, "name", "other"), ""),
                told(new DelegatesJudge(), ""),
                told(new DelegatesJudgeNoMore(), ""),
                told(new ComparedAnew(1, 2, 3), ""),
                told(new PositionPrepared(ROW, "name"), "PREPARED HEADS a"),
                told(new PositionDiscarded(ROW, "name"), ""),
                told(stated(Stance.SUPPORT, Optional.empty()), "STATED DELEGATES b, STATED DELEGATES c"),
                told(
                        stated(Stance.HOLD, Optional.of(DUE)),
                        "STATED DELEGATES b, STATED DELEGATES c, LAPSES DELEGATES a"),
                told(new PositionExtended(ROW, "name", DUE), "LAPSES DELEGATES a"),
                told(
                        new PositionWithdrawn(ROW, "name", BOTH),
                        "POSITION_WITHDRAWN DELEGATES b, POSITION_WITHDRAWN DELEGATES c"),
                told(new PositionRecalled(ROW, "name"), ""),
                told(new PositionConfirmed(ROW, "name"), ""),
                told(comment(Audience.OWN), ""),
                told(comment(Audience.ONE), "COMMENTED DELEGATES b"),
                told(comment(Audience.ALL), "COMMENTED TABLE all but a"),
                told(new CommentRetracted(ENTRY, "name", Audience.ALL, Optional.empty(), ""), ""),
                told(new RoundOpened(ROUND, 1, "title", TERMS), "ROUND_OPENED DELEGATES all"),
                told(new TermsDrafted(TERMS, "title"), ""),
                told(new TermsDiscarded(TERMS, "title"), ""),
                told(new TermsCirculated(TERMS, "title", BOTH), "TERMS DELEGATES b, TERMS DELEGATES c"),
                told(new TermsWithdrawn(TERMS, "title"), "TERMS_BACK DELEGATES all"),
                told(new TermsAmended(TERMS, "title"), "TERMS_BACK DELEGATES all"),
                told(new TermsAccepted(TERMS, "title"), "TERMS_ANSWERED CHAIR all"),
                told(new TermsAnswered(TERMS, "title", "text"), "TERMS_ANSWERED CHAIR all"),
                told(new AcceptanceTakenBack(TERMS, "title"), "TERMS DELEGATES a, TERMS_ANSWERED CHAIR all"),
                told(new HolidayAdded(OTHER, "us", "2026-11-27", "name", BOTH), "HOLIDAY HEADS b, HOLIDAY HEADS c"),
                told(new HolidayTakenBack(OTHER, "us", "2026-11-27", "name", Set.of(B)), "HOLIDAY HEADS b"),
                told(new OrganisationNominated(ROUND, 1, ENTRY, "name", true), "NOMINATED CHAIR all"),
                told(new NominationWithdrawn(ROUND, 1, ENTRY, true), "NOMINATION_WITHDRAWN CHAIR all"),
                told(new RoundClosed(ROUND, 1, "reason"), "ROUND_CLOSED TABLE all"),
                told(new TextProposed(ROUND, 1, 9, DUE, BOTH), "PROPOSED DELEGATES b, PROPOSED DELEGATES c"),
                told(new TextReplaced(ROUND, 1, 1, 9, DUE, BOTH), "PROPOSED DELEGATES b, PROPOSED DELEGATES c"),
                told(new DeadlineExtended(ROUND, 1, DUE, BOTH), "EXTENDED DELEGATES b, EXTENDED DELEGATES c"),
                told(new TextTakenBack(ROUND, 1, "reason"), "ROUND_CLOSED TABLE all"),
                told(new SilenceBroken(ROUND, 1, BreakKind.AMENDMENT), "BROKEN TABLE all but a"),
                told(new SilenceBrokenLate(ROUND, 1), ""),
                told(new BreakWithdrawn(ROUND, 1), "BREAK_WITHDRAWN TABLE all but a"),
                told(new LateTextOffered(ROUND, 1), "OFFERED TABLE all but a"),
                told(new RoundDeserted(ROUND, 1), "ROUND_CLOSED TABLE all"),
                told(new EditionAdopted(ROUND, 1, 1, BOTH), "ADOPTED EVERYBODY all, INITIAL HEADS b, INITIAL HEADS c"),
                told(new SilenceConfirmed(ROUND, 1, 2), ""),
                told(new SilenceConsented(ROUND, 1, 4), ""),
                told(new EditionInitialled(1, "hash"), ""),
                told(new SummaryReleased(1), "RELEASED READERS all"),
                told(
                        new RequestApproved(ACCOUNT, "user", "new_seat", Role.CHAIR, "NONE"),
                        "APPROVED ADMINISTRATORS all, ACCOUNT DELEGATES a"),
                told(
                        new RequestDeclined(ACCOUNT, "user", "new_seat", Role.CHAIR, "NONE"),
                        "DECLINED ADMINISTRATORS all, ACCOUNT DELEGATES a"),
                told(new RequestWithdrawn(ACCOUNT, "user"), "ACCOUNT DELEGATES a"),
                told(new AccountClosed(ACCOUNT, "user"), "ACCOUNT DELEGATES a"),
                told(new AccountLeft(ACCOUNT, "user", "us"), "ACCOUNT DELEGATES a"),
                told(new MailChanged(ACCOUNT, "user"), ""),
                told(new LoggedIn("user", "127.0.0.1"), ""),
                told(new DelegationCreated("us", "names"), ""),
                told(new DelegationRenamed("us", "names", "others"), ""),
                told(new DelegationRequested("us", "closing"), "DELEGATION_ASKED CHAIR all"),
                told(new DelegationRequestWithdrawn("us", "closing"), ""),
                told(new DelegationRequestDeclined("us", "closing"), "DELEGATION_DECIDED ADMINISTRATORS all"),
                told(
                        new DelegationClosed("us"),
                        "DELEGATION_CHANGED TABLE all but a, DELEGATION_DECIDED ADMINISTRATORS all"),
                told(
                        new DelegationReopened("us"),
                        "DELEGATION_CHANGED TABLE all but a, DELEGATION_DECIDED ADMINISTRATORS all"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void those_are_told_whom_it_concerns(Happening what, String told) {
        assertThat(String.join(", ", told(what))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, APPROVAL HEADS a",
        "CHAIR, 'APPROVAL CHAIR all, ACCOUNT DELEGATES a'",
        "ANY_HEAD, APPROVAL HEADS all",
        "NONE, ''",
    })
    void whoever_can_consent_is_asked_and_the_delegation_told_if_that_is_the_chair(Consent consent, String told) {
        assertThat(asking(consent))
                .allSatisfy(what -> assertThat(String.join(", ", told(what))).isEqualTo(told));
    }

    @Test
    void what_changes_who_can_consent_is_told_anew_to_those_who_can() {
        Stream.concat(
                        asking(Consent.NONE).stream(),
                        Stream.of(
                                new AccountClosed(ACCOUNT, "user"),
                                new RequestApproved(ACCOUNT, "user", "new_seat", Role.HEAD, "us"),
                                new DelegationClosed("us"),
                                new DelegationReopened("us")))
                .forEach(what -> assertThat(notices(what)).contains(new Notice.ApproversChanged()));
        Stream.concat(asking(Consent.HEAD).stream(), Stream.of(new RequestWithdrawn(ACCOUNT, "user")))
                .forEach(what -> assertThat(notices(what)).doesNotContain(new Notice.ApproversChanged()));
    }

    @Test
    void everything_that_can_happen_has_its_example_here() {
        Set<Class<?>> examples = Stream.concat(happenings(), asking(Consent.HEAD).stream())
                .map(Happening::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> untold = Stream.of(AboutOwnList.class, AboutLogin.class)
                .flatMap(Vocabulary::all)
                .collect(Collectors.toSet());
        assertThat(Vocabulary.all(Happening.class)).allMatch(type -> examples.contains(type) || untold.contains(type));
    }

    /** So that no sentence shows a name in braces. */
    @Test
    void what_a_message_says_stands_in_what_happened() {
        Map<MessageKind, Set<String>> words = new EnumMap<>(MessageKind.class);
        Stream.concat(happenings(), asking(Consent.HEAD).stream())
                .forEach(what -> raised(what)
                        .forEach(raise -> words.computeIfAbsent(
                                        raise.kind(), kind -> new HashSet<>(Set.of("count", "by", "deed")))
                                .addAll(what.details().keySet())));
        words.forEach((kind, known) ->
                assertThat(pattern("inbox.kind." + kind.key())).as(kind.key()).isSubsetOf(known));
        assertThat(words.keySet()).containsExactlyInAnyOrder(MessageKind.values());
    }

    @Test
    void what_a_line_of_the_trail_says_stands_in_its_deed() {
        Vocabulary.all(Deed.class)
                .forEach(deed -> assertThat(pattern("trail.deed." + Vocabulary.key(deed)))
                        .as(Vocabulary.key(deed))
                        .isSubsetOf(Vocabulary.words(deed)));
    }

    /** The trail keeps words, and numbers as words: a sentence that counts them cannot be said. */
    @Test
    void a_line_of_the_trail_can_be_said_in_both_languages() {
        for (Locale language : Reader.LANGUAGES) {
            Vocabulary.all(Deed.class).forEach(deed -> {
                Map<String, String> words =
                        Vocabulary.words(deed).stream().collect(Collectors.toMap(word -> word, word -> "1"));
                assertThat(Text.in(language, "trail.deed." + Vocabulary.key(deed), words))
                        .isNotBlank();
            });
        }
    }

    @Test
    void a_hold_is_told_of_a_week_before_it_lapses_and_at_once_if_that_is_sooner() {
        assertThat(lapses(DUE)).isEqualTo(Instant.parse("2030-01-14T00:00:00Z"));
        assertThat(lapses(NOW.plus(AddressingOfPositions.AHEAD))).isEqualTo(NOW);
        assertThat(lapses(Instant.parse("2030-01-02T00:00:00Z"))).isEqualTo(NOW);
    }

    @Test
    void what_is_under_silence_is_due_at_its_deadline() {
        assertThat(raised(new TextProposed(ROUND, 1, 9, DUE, BOTH)))
                .allSatisfy(raise -> assertThat(raise.due()).contains(DUE));
    }

    @Test
    void a_stated_hold_is_due_to_those_alone_who_hold_it() {
        assertThat(raised(stated(Stance.HOLD, Optional.of(DUE))))
                .filteredOn(raise -> raise.due().isPresent())
                .extracting(Raise::kind)
                .containsExactly(MessageKind.LAPSES);
    }

    @Test
    void whoever_is_told_of_a_judgement_sees_the_own_entry_first() {
        assertThat(raised(judged(Verdict.SAME, true)).get(0).ids()).containsExactly(OTHER.toString(), ENTRY.toString());
    }

    @Test
    void what_was_asked_vanishes_when_it_is_done() {
        assertThat(settled(stated(Stance.SUPPORT, Optional.empty()))).contains("[LAPSES, PREPARED, STALE] of a");
        assertThat(settled(new PositionConfirmed(ROW, "name"))).containsExactly("[STALE] of a");
        assertThat(settled(new PositionDiscarded(ROW, "name"))).containsExactly("[PREPARED] of a");
        assertThat(settled(new PositionRecalled(ROW, "name"))).containsExactly("[LAPSES, STALE] of a");
        assertThat(settled(new EditionInitialled(1, "hash"))).containsExactly("[INITIAL] of a");
        assertThat(settled(new TermsAccepted(TERMS, "title"))).containsExactly("[TERMS] of a");
        assertThat(settled(new TermsAnswered(TERMS, "title", "text"))).containsExactly("[TERMS] of a");
        assertThat(settled(new TermsWithdrawn(TERMS, "title"))).containsExactly("[TERMS]");
        assertThat(settled(new TermsAmended(TERMS, "title"))).containsExactly("[TERMS]");
        assertThat(settled(new RoundOpened(ROUND, 1, "title", TERMS))).containsExactly("[TERMS]");
        assertThat(settled(new BreakWithdrawn(ROUND, 1))).containsExactly("[BROKEN] by a");
        assertThat(settled(new EditionAdopted(ROUND, 1, 1, BOTH))).containsExactly("[BROKEN, EXTENDED, PROPOSED]");
        assertThat(settled(new DelegationClosed("us"))).containsExactly("[DELEGATION_ASKED]");
        assertThat(settled(new DelegationReopened("us"))).containsExactly("[DELEGATION_ASKED]");
        assertThat(settled(new DelegationRequestDeclined("us", "closing"))).containsExactly("[DELEGATION_ASKED]");
        assertThat(settled(new DelegationRequestWithdrawn("us", "closing"))).containsExactly("[DELEGATION_ASKED]");
        assertThat(settled(new RequestApproved(ACCOUNT, "user", "new_seat", Role.CHAIR, "NONE")))
                .containsExactly("[APPROVAL]");
    }

    @Test
    void what_is_asked_about_a_row_ends_what_was_asked_about_any_of_its_entries() {
        assertThat(settled(new PositionPrepared(ROW, "name"))).containsExactly("[PREPARED] of a");
        assertThat(settled(new PositionExtended(ROW, "name", DUE))).containsExactly("[LAPSES] of a");
    }

    @Test
    void a_judgement_answers_what_was_asked_before() {
        Notice theirs = new Notice.SettlePair(Set.of(MessageKind.CLAIMED), B, OTHER.toString(), ENTRY.toString());
        assertThat(notices(judged(Verdict.UNSURE, true)))
                .contains(
                        theirs,
                        new Notice.SettlePair(
                                Set.of(MessageKind.CLAIMED, MessageKind.TO_RELEASE),
                                A,
                                ENTRY.toString(),
                                OTHER.toString()));
        assertThat(notices(new JudgementUndone(ENTRY, OTHER, B, "name", "other", false)))
                .contains(theirs);
    }

    @Test
    void a_prepared_judgement_waits_for_the_head_until_it_is_discarded() {
        assertThat(notices(new JudgementDiscarded(ENTRY, OTHER, B, "name", "other")))
                .containsExactly(
                        new Notice.SettlePair(Set.of(MessageKind.TO_RELEASE), A, ENTRY.toString(), OTHER.toString()));
    }

    @Test
    void who_takes_a_contest_back_takes_it_back_of_one_version() {
        assertThat(notices(new ContestTakenBack(ENTRY, "name", 2)))
                .contains(new Notice.SettleMatter(Set.of(MessageKind.STALE), A, ENTRY.toString(), "2"));
    }

    @Test
    void a_recall_takes_back_what_was_told_last() {
        assertThat(notices(new PositionRecalled(ROW, "name")))
                .contains(new Notice.Recall(MessageKind.STATED, A, List.of(ENTRY.toString(), OTHER.toString())));
    }

    @Test
    void a_withdrawal_ends_what_is_asked_about_the_entry_and_takes_it_out_of_what_is_asked_about_its_row() {
        Happening withdrawn = new EntryWithdrawn(ENTRY, "name", "reason");
        assertThat(notices(withdrawn))
                .contains(new Notice.EntryGone(Set.of(MessageKind.PREPARED, MessageKind.LAPSES), ENTRY.toString()));
        assertThat(settled(withdrawn)).containsExactly("[CLAIMED, STALE, TO_RELEASE]");
    }

    /** What only tells stays as it was told: nothing of it is ended by what comes later. */
    @Test
    void nothing_ends_but_what_asks() {
        Stream.concat(happenings(), asking(Consent.HEAD).stream())
                .flatMap(what -> notices(what).stream())
                .flatMap(AddressingTest::ended)
                .forEach(kind -> assertThat(kind.asks()).as(kind.name()).isTrue());
    }

    private static Stream<MessageKind> ended(Notice notice) {
        if (notice instanceof Notice.Settle settle) {
            return settle.kinds().stream();
        }
        if (notice instanceof Notice.SettlePair settle) {
            return settle.kinds().stream();
        }
        if (notice instanceof Notice.SettleMatter settle) {
            return settle.kinds().stream();
        }
        return notice instanceof Notice.EntryGone gone ? gone.kinds().stream() : Stream.of();
    }

    private static Stream<Happening> happenings() {
        return told().stream().map(example -> (Happening) example.get()[0]);
    }

    private static List<Happening> asking(Consent consent) {
        return List.of(
                new AccountCreated(ACCOUNT, "user", Role.HEAD, "us", consent),
                new AccountAssigned(ACCOUNT, "user", Role.CHAIR, "NONE", Role.HEAD, "us", consent),
                new PasswordIssued(ACCOUNT, "user", consent),
                new AccountReopened(ACCOUNT, "user", consent));
    }

    /** The names in a sentence; HouseRulesTest sees to it that both languages have the same. */
    private static Set<String> pattern(String key) {
        String sentence =
                ResourceBundle.getBundle("concord.messages", Locale.ROOT).getString(key);
        return new MessageFormat(sentence, Locale.ENGLISH).getArgumentNames();
    }

    private static Arguments told(Happening what, String told) {
        return Arguments.of(what, told);
    }

    private static PairJudged judged(Verdict verdict, boolean asks) {
        return new PairJudged(ENTRY, OTHER, B, "name", "other", verdict, "", false, asks);
    }

    private static PositionStated stated(Stance stance, Optional<Instant> lapse) {
        return new PositionStated(ROW, "name", stance, BOTH, lapse);
    }

    private static CommentWritten comment(Audience audience) {
        return new CommentWritten(
                ENTRY, "name", audience, audience == Audience.ONE ? Optional.of(B) : Optional.empty(), "");
    }

    private static Instant lapses(Instant end) {
        return raised(new PositionExtended(ROW, "name", end)).get(0).from();
    }

    private static List<Notice> notices(Happening what) {
        return Addressing.of(new Occurrence(NOW, "x", Optional.of(A), what));
    }

    private static List<Raise> raised(Happening what) {
        return notices(what).stream()
                .filter(Raise.class::isInstance)
                .map(Raise.class::cast)
                .toList();
    }

    private static List<String> told(Happening what) {
        return raised(what).stream()
                .map(raise -> raise.kind() + " " + raise.to().audience() + " "
                        + raise.to().only().map(AddressingTest::name).orElse("all")
                        + raise.to().except().map(but -> " but " + name(but)).orElse(""))
                .toList();
    }

    private static List<String> settled(Happening what) {
        return notices(what).stream()
                .filter(Notice.Settle.class::isInstance)
                .map(Notice.Settle.class::cast)
                .map(settle -> settle.kinds().stream().map(Enum::name).sorted().toList()
                        + settle.of().map(of -> " of " + name(of)).orElse("")
                        + settle.by().map(by -> " by " + name(by)).orElse(""))
                .toList();
    }

    private static String name(UUID delegation) {
        return Long.toHexString(delegation.getLeastSignificantBits());
    }
}
