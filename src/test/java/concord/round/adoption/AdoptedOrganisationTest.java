package concord.round.adoption;

import static concord.joint.Tables.FIRST;
import static concord.joint.Tables.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import concord.edition.Assent;
import concord.edition.Organisation;
import concord.edition.Reservation;
import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.Listing;
import concord.joint.PastList;
import concord.joint.Standing;
import concord.joint.Tables;
import concord.position.Position;
import concord.position.Statement;
import concord.round.terms.Participants;
import concord.round.terms.Proposed;
import concord.shared.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the texts of an adopted row are written, and what is told of who stood to it how. */
class AdoptedOrganisationTest {
    private final Tables table = new Tables().tabledBefore(SECOND);

    @Test
    void a_name_stands_in_one_line_with_nothing_unseen_in_it() {
        table.lists(FIRST, " Blue\r\nFront\u202E ", "The\nFront");

        Organisation adopted = adopted(support("Not there.", "en"));

        assertThat(adopted.agreedName().text()).isEqualTo("Blue Front");
        assertThat(adopted.listed().get(0).primaryName().text()).isEqualTo("Blue Front");
        assertThat(adopted.listed().get(0).otherNames().get(0).text()).isEqualTo("The Front");
    }

    @Test
    void half_a_character_is_left_out_and_a_whole_one_stays() {
        table.lists(FIRST, "Blue \uD800Front\uDFFF \uD83D\uDFE6\uD7FF\uE000");

        assertThat(adopted(support("Not there.", "en")).agreedName().text())
                .isEqualTo("Blue Front \uD83D\uDFE6\uD7FF\uE000");
    }

    @Test
    void a_reservation_keeps_its_language_in_the_one_way_of_writing_it() {
        table.lists(FIRST, "Blue Front");

        assertThat(adopted(support("Not there.", "EN-gb")).reservations())
                .containsExactly(new Reservation("d2", "en-GB", "Not there."));
    }

    @Test
    void a_reservation_in_no_known_language_travels_too() {
        table.lists(FIRST, "Blue Front");

        for (String unknown : List.of("", "no language")) {
            assertThat(adopted(support("Not there.", unknown)).reservations())
                    .containsExactly(new Reservation("d2", "und", "Not there."));
        }
    }

    @Test
    void of_a_reservation_of_which_nothing_can_be_seen_nothing_is_told() {
        table.lists(FIRST, "Blue Front");

        assertThat(adopted(support("\uD800", "en")).reservations()).isEmpty();
    }

    @Test
    void what_an_earlier_silence_said_is_told_as_silence_and_what_a_head_said_is_not() {
        table.lists(FIRST, "Blue Front");
        Statement none = Statement.of(Stance.NO_OBJECTION);

        assertThat(adopted(none, Standing.NO_OBJECTION, true).stances())
                .containsEntry("d2", Assent.NO_OBJECTION_BY_SILENCE);
        assertThat(adopted(none, Standing.NO_OBJECTION, false).stances()).containsEntry("d2", Assent.NO_OBJECTION);
    }

    private static Statement support(String reservation, String language) {
        return new Statement(Stance.SUPPORT, reservation, language, "", false, "", null);
    }

    private Organisation adopted(Statement statement) {
        return adopted(statement, Standing.SUPPORT, false);
    }

    /** Of the one row, where the second delegation says this of it. */
    private Organisation adopted(Statement statement, Standing standing, boolean bySilence) {
        PastList past = table.past(FIRST, SECOND);
        Participants participants = new Participants(List.of(FIRST, SECOND), Set.of());
        JointEntry row = past.list().entries().get(0);
        Listing listing = row.listings().get(0);
        Position position = new Position(
                new UUID(4, 1), SECOND.id(), statement, Map.of(listing.entryId(), 1), Instant.EPOCH, false, bySilence);
        JointEntry said = new JointEntry(
                row.listings(),
                List.of(
                        new PartyStanding(FIRST.id(), Standing.LISTED, List.of()),
                        new PartyStanding(SECOND.id(), standing, List.of(new Said(position, standing, false, false)))),
                row.agreement(),
                row.unconfirmed(),
                row.unsure());
        return new AdoptedOrganisation(past, participants, row.listings())
                .of(new AgreedSet.Adopted(said, Proposed.of(row, participants)));
    }
}
