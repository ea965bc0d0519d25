package concord.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The agreed list as it was adopted at the close of a round; it never changes. Participants and organisations are held
 * in an order of their own, in whatever order they are given, so that equal editions are written alike.
 *
 * @param number from 1, counting up
 * @param adoptedAt the exact moment, from year 0 to 9999
 * @param participants whose agreement made it, by code; at least one
 * @param departed delegations that took no part any more, but whose entries or reservations stay on record, by code
 * @param organisations by agreed name; may be none
 */
public record Edition(
        int number,
        Instant adoptedAt,
        Terms terms,
        List<Participant> participants,
        List<Participant> departed,
        List<Organisation> organisations) {
    public Edition {
        Fit.check(number >= 1, "no number of an edition: ", number);
        Fit.moment(adoptedAt);
        participants = byCode(participants);
        departed = byCode(departed);
        Fit.check(!participants.isEmpty(), "nobody took part", "");
        Fit.distinct(both(participants, departed), Participant::code);
        organisations = organisations.stream().sorted(Organisation.ORDER).toList();
        Fit.distinct(
                organisations.stream().flatMap(one -> one.listed().stream()).toList(), Listed::entry);
        for (Organisation organisation : organisations) {
            checkStances(organisation, codes(participants));
            checkKnown(organisation, codes(both(participants, departed)));
        }
    }

    /** What observers may see of it, with the hash of its file. */
    public EditionExtract extract() {
        return new EditionExtract(
                number,
                adoptedAt,
                organisations.stream().map(Organisation::agreedName).toList(),
                EditionFile.hash(this));
    }

    /** What a delegation was called when the edition was adopted; of a stranger, the code itself. */
    public String nameOf(String code, Locale reader) {
        return both(participants, departed).stream()
                .filter(known -> known.code().equals(code))
                .findAny()
                .map(known -> known.name(reader))
                .orElse(code);
    }

    private static void checkStances(Organisation organisation, Set<String> participants) {
        Fit.check(
                organisation.stances().keySet().equals(participants),
                "not the stances of the participants: ",
                organisation);
        organisation
                .stances()
                .forEach((code, stance) -> Fit.check(
                        (stance == Assent.LISTED) == organisation.isListedBy(code),
                        "stance and list disagree: " + code + " on ",
                        organisation));
    }

    private static void checkKnown(Organisation organisation, Set<String> known) {
        organisation
                .listed()
                .forEach(listed -> Fit.check(
                        known.contains(listed.delegation()), "an entry of a stranger: ", listed.delegation()));
        organisation
                .reservations()
                .forEach(reservation -> Fit.check(
                        known.contains(reservation.delegation()),
                        "a reservation of a stranger: ",
                        reservation.delegation()));
    }

    private static List<Participant> byCode(List<Participant> delegations) {
        return delegations.stream()
                .sorted(Comparator.comparing(Participant::code))
                .toList();
    }

    private static List<Participant> both(List<Participant> participants, List<Participant> departed) {
        List<Participant> both = new ArrayList<>(participants);
        both.addAll(departed);
        return both;
    }

    private static Set<String> codes(List<Participant> delegations) {
        Set<String> codes = new HashSet<>();
        delegations.forEach(delegation -> codes.add(delegation.code()));
        return codes;
    }
}
