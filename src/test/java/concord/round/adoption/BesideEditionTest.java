package concord.round.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import concord.edition.Edition;
import concord.edition.SampleEditions;
import concord.position.SeenVersion;
import concord.round.terms.Proposed;
import concord.shared.Name;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BesideEditionTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    private final Edition edition = SampleEditions.edition(
            1, List.of(SampleEditions.organisation("Blue", A, B), SampleEditions.organisation("Red", C)));

    @Test
    void what_has_one_entry_in_common_is_the_same() {
        assertThat(BesideEdition.leftOut(edition, List.of(text("Azure", B), text("Red", C))))
                .isEmpty();
        assertThat(BesideEdition.notAdopted(List.of(text("Azure", B)), edition)).isEmpty();
    }

    @Test
    void what_the_text_leaves_out_is_told_by_its_agreed_name() {
        assertThat(BesideEdition.leftOut(edition, List.of(text("Azure", B))))
                .extracting(Name::text)
                .containsExactly("Red");
    }

    @Test
    void what_was_not_adopted_is_told_by_its_name_in_the_text() {
        assertThat(BesideEdition.notAdopted(List.of(text("Azure", B), text("Green", new UUID(0, 9))), edition))
                .extracting(Name::text)
                .containsExactly("Green");
    }

    private Proposed text(String name, UUID... entries) {
        Name agreed = SampleEditions.organisation(name, A).agreedName();
        return new Proposed(
                agreed,
                Stream.of(entries).map(entry -> new SeenVersion(entry, 1)).toList(),
                false);
    }
}
