package concord.inbox;

import concord.deed.AboutAccount;
import concord.deed.AboutComment;
import concord.deed.AboutDelegation;
import concord.deed.AboutEdition;
import concord.deed.AboutEntry;
import concord.deed.AboutLogin;
import concord.deed.AboutOwnList;
import concord.deed.AboutPair;
import concord.deed.AboutPosition;
import concord.deed.AboutRecognition;
import concord.deed.AboutRound;
import concord.deed.AboutSilence;
import concord.deed.AboutSummary;
import concord.deed.AboutTerms;
import concord.deed.Consequence;
import concord.deed.Happening;
import concord.deed.Occurrence;
import java.util.List;

/**
 * Who is told of what, and what is no longer asked of whom: a pure function of what happened. The caller settles before it
 * raises.
 */
final class Addressing implements Happening.Kinds<List<Notice>> {
    private static final List<Notice> NOBODY = List.of();

    private final Notices notices;

    private Addressing(Notices notices) {
        this.notices = notices;
    }

    static List<Notice> of(Occurrence happened) {
        return happened.what().match(new Addressing(new Notices(happened)));
    }

    /** What stays inside a delegation stays there. */
    @Override
    public List<Notice> aboutOwnList(AboutOwnList deed) {
        return NOBODY;
    }

    @Override
    public List<Notice> aboutEntry(AboutEntry deed) {
        return deed.match(new AddressingOfEntries(notices));
    }

    @Override
    public List<Notice> aboutPair(AboutPair deed) {
        return deed.match(new AddressingOfPositions(notices));
    }

    /** It says nothing of anybody's, and asks nothing: the trail has it. */
    @Override
    public List<Notice> aboutRecognition(AboutRecognition deed) {
        return NOBODY;
    }

    @Override
    public List<Notice> aboutPosition(AboutPosition deed) {
        return deed.match(new AddressingOfPositions(notices));
    }

    @Override
    public List<Notice> aboutComment(AboutComment deed) {
        return deed.match(new AddressingOfEntries(notices));
    }

    @Override
    public List<Notice> aboutTerms(AboutTerms deed) {
        return deed.match(new AddressingOfTerms(notices));
    }

    @Override
    public List<Notice> aboutRound(AboutRound deed) {
        return deed.match(new AddressingOfRounds(notices));
    }

    @Override
    public List<Notice> aboutSilence(AboutSilence deed) {
        return deed.match(new AddressingOfRounds(notices));
    }

    @Override
    public List<Notice> aboutEdition(AboutEdition deed) {
        return deed.match(new AddressingOfRounds(notices));
    }

    @Override
    public List<Notice> aboutSummary(AboutSummary deed) {
        return deed.match(new AddressingOfRounds(notices));
    }

    @Override
    public List<Notice> aboutAccount(AboutAccount deed) {
        return deed.match(new AddressingOfAccounts(notices));
    }

    @Override
    public List<Notice> aboutLogin(AboutLogin deed) {
        return NOBODY;
    }

    @Override
    public List<Notice> aboutDelegation(AboutDelegation deed) {
        return deed.match(new AddressingOfDelegations(notices));
    }

    @Override
    public List<Notice> consequence(Consequence consequence) {
        return consequence.match(new AddressingOfEntries(notices));
    }
}
