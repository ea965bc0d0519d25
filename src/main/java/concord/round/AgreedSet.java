package concord.round;

import concord.edition.Edition;
import concord.edition.Organisation;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.PastList;
import concord.joint.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What an unbroken silence procedure adopts: the rows of the joint list, as it stood at the deadline, on which the
 * participants agree. For a row of the proposed text silence is no objection; for a row that the text does not have, or
 * that has changed since, only what was said counts. A row that a presumed correspondence holds together is adopted only
 * if the text said so. A pure function, in whatever order anything comes.
 */
final class AgreedSet {
    private final Adoption adoption;
    private final PastList past;
    private final Participants participants;

    /** @param past computed for the participants alone */
    AgreedSet(Adoption adoption, PastList past) {
        this.adoption = adoption;
        this.past = past;
        participants = new Participants(adoption.participants(), past.closed());
    }

    /** A row that is adopted, and what the text said of it. */
    record Adopted(JointEntry row, Optional<Proposed> read) {
        /** The participants whose silence was taken for no objection. */
        List<UUID> silent() {
            return row.standing(Standing.SILENT);
        }
    }

    List<Adopted> rows() {
        return past.list().entries().stream()
                .filter(row -> row.listedBy() > 0)
                .map(row -> new Adopted(row, read(row)))
                .filter(adopted -> isAgreed(adopted))
                .toList();
    }

    private Optional<Proposed> read(JointEntry row) {
        return adoption.text().stream()
                .filter(proposed -> proposed.says(participants.listings(row)))
                .findFirst();
    }

    private static boolean isAgreed(Adopted adopted) {
        JointEntry row = adopted.row();
        Optional<Proposed> read = adopted.read();
        if (row.presumed() && read.filter(Proposed::presumed).isEmpty()) {
            return false;
        }
        List<Standing> standings = row.standings().stream()
                .map(party -> party.standing() == Standing.SILENT && read.isPresent()
                        ? Standing.NO_OBJECTION
                        : party.standing())
                .toList();
        return Agreement.of(standings, row.agreement() == Agreement.IDENTITY_DISPUTED) == Agreement.AGREED;
    }

    /** @throws IllegalArgumentException if no participant is left */
    Edition edition() {
        AdoptedOrganisation form = new AdoptedOrganisation(past, participants);
        List<Organisation> organisations = rows().stream().map(form::of).toList();
        Predicate<String> named = code -> organisations.stream()
                .anyMatch(organisation -> organisation.listed().stream()
                                .anyMatch(listed -> listed.delegation().equals(code))
                        || organisation.reservations().stream()
                                .anyMatch(
                                        reservation -> reservation.delegation().equals(code)));
        return new Edition(
                adoption.number(),
                adoption.at(),
                adoption.terms().adopted(),
                participants.present().stream().map(form::named).toList(),
                past.list().parties().stream()
                        .filter(party -> past.closed().contains(party.id()) && named.test(party.code()))
                        .map(form::named)
                        .toList(),
                organisations);
    }
}
