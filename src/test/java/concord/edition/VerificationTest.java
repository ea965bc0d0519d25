package concord.edition;

import static concord.edition.SampleEditions.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final Instant AT = Instant.parse("2015-12-18T16:00:00Z");
    private static final String HASH = EditionFile.hash(sample());
    private static final String OTHER = "0".repeat(64);

    @Test
    void a_file_as_it_was_handed_out_holds() {
        Verification tried = tried(EditionFile.of(sample(), List.of(initial("us", HASH), initial("ru", HASH))));

        assertThat(tried.holds()).isTrue();
        assertThat(tried.computed()).contains(HASH);
        assertThat(tried.stated()).contains(HASH);
        assertThat(tried.edition()).contains(sample());
        assertThat(tried.refusal()).isEmpty();
        assertThat(tried.initials()).allMatch(Verification.TriedInitial::stands);
    }

    @Test
    void another_layout_changes_nothing() {
        String file = new String(EditionFile.of(sample(), List.of()).bytes(), StandardCharsets.UTF_8);

        assertThat(tried(file.replace("\n", "\r\n").replace("  ", "\t")).holds())
                .isTrue();
        assertThat(tried(file.replace("Ж", "\\u0416").replace("🟦", "\\ud83d\\udfe6"))
                        .holds())
                .isTrue();
        assertThat(tried("\uFEFF" + file).holds()).isTrue();
    }

    @Test
    void a_file_whose_content_was_changed_does_not_agree_with_the_hash_in_it() {
        Verification tried = tried(new EditionFile(sample(), OTHER, List.of()));

        assertThat(tried.agrees()).isFalse();
        assertThat(tried.computed()).contains(HASH);
        assertThat(tried.stated()).contains(OTHER);
        assertThat(tried.edition()).contains(sample());
    }

    @Test
    void a_hash_known_from_elsewhere_counts_besides() {
        byte[] file = EditionFile.of(sample(), List.of()).bytes();

        assertThat(Verification.of(file, Optional.of(HASH)).holds()).isTrue();
        assertThat(Verification.of(file, Optional.of(" " + HASH.toUpperCase() + "\n"))
                        .holds())
                .isTrue();
        assertThat(Verification.of(file, Optional.of(OTHER)).agrees()).isFalse();
    }

    @Test
    void an_initial_under_another_hash_does_not_stand() {
        Verification tried = tried(EditionFile.of(sample(), List.of(initial("us", HASH), initial("ru", OTHER))));

        assertThat(tried.agrees()).isTrue();
        assertThat(tried.holds()).isFalse();
        assertThat(tried.initials())
                .containsExactly(
                        new Verification.TriedInitial(initial("ru", OTHER), false),
                        new Verification.TriedInitial(initial("us", HASH), true));
    }

    @Test
    void an_initial_under_a_forged_hash_in_the_file_does_not_stand_either() {
        Verification tried = tried(new EditionFile(sample(), OTHER, List.of(initial("us", OTHER))));

        assertThat(tried.initials()).noneMatch(Verification.TriedInitial::stands);
    }

    private static Initial initial(String delegation, String hash) {
        return new Initial(delegation, "Head of delegation", AT, hash);
    }

    private static Verification tried(EditionFile file) {
        return Verification.of(file.bytes(), Optional.empty());
    }

    private static Verification tried(String file) {
        return Verification.of(EditionFiles.utf8(file), Optional.empty());
    }
}
