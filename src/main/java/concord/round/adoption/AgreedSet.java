package concord.round.adoption;

import concord.correspondence.SilentConfirmation;
import concord.edition.Edition;
import concord.edition.Organisation;
import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.PastList;
import concord.joint.Standing;
import concord.position.SilentConsent.Silent;
import concord.round.terms.Participants;
import concord.round.terms.Proposed;
import concord.round.terms.TextPart;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an unbroken silence procedure adopts: of the proposed text, the rows on which the participants agree in the joint
 * list as it stood at the deadline. Consent, said or silent, is to what was read: a row that has changed in substance, or
 * that other entries have joined or left since, is not adopted, and of a row that has changed in words alone the version
 * that was read is. A row that a presumed correspondence holds together is adopted only if the text said so, and if no
 * delegation has said that it is unsure of it: silence stands for what was not said, never for what was. A pure function,
 * in whatever order anything comes.
 */
final class AgreedSet {
    private final Adoption adoption;
    private final PastList past;
    private final Participants participants;
    private final List<Adopted> rows;

    /** @param past computed for the participants alone */
    AgreedSet(Adoption adoption, PastList past) {
        this.adoption = adoption;
        this.past = past;
        participants = new Participants(adoption.participants(), past.closed());
        rows = past.list().entries().stream()
                .filter(row -> row.listedBy() > 0)
                .flatMap(row -> read(row).map(read -> new Adopted(row, read)).stream())
                .filter(adopted -> TextPart.of(adopted.row(), adopted.read(), participants) != TextPart.OUT)
                .toList();
    }

    /** A row that is adopted, and what the text said of it. */
    record Adopted(JointEntry row, Proposed read) {}

    /** Where the silence of a participant was taken for no objection. */
    List<Silent> silences() {
        return rows.stream()
                .flatMap(adopted -> adopted.row().standing(Standing.SILENT).stream()
                        .map(silent -> new Silent(silent, adopted.read().entries())))
                .toList();
    }

    /** Where the silence of a participant confirmed a match, as the text said. */
    List<SilentConfirmation.Silent> confirmations() {
        return rows.stream()
                .flatMap(adopted -> adopted.row().unconfirmed().stream())
                .map(match -> new SilentConfirmation.Silent(match.delegationId(), match.pair()))
                .toList();
    }

    private Optional<Proposed> read(JointEntry row) {
        return adoption.text().stream()
                .filter(proposed -> proposed.says(row, participants))
                .findFirst();
    }

    /**
     * @param read the versions that the text has
     * @throws IllegalArgumentException if no participant is left
     */
    Edition edition(Collection<Listing> read) {
        AdoptedOrganisation form = new AdoptedOrganisation(past, participants, read);
        List<Organisation> organisations = rows.stream().map(form::of).toList();
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
