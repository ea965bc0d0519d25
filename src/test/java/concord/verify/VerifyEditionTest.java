package concord.verify;

import static concord.edition.SampleEditions.edition;
import static concord.edition.SampleEditions.id;
import static concord.edition.SampleEditions.organisation;
import static concord.edition.SampleEditions.sample;
import static org.assertj.core.api.Assertions.assertThat;

import concord.edition.Edition;
import concord.edition.EditionFile;
import concord.edition.Initial;
import concord.edition.Reservation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyEditionTest {
    private static final String HASH = EditionFile.hash(sample());
    private static final String OTHER = "0".repeat(64);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_file_that_agrees_is_told_sentence_by_sentence() throws IOException {
        assertThat(run(file("e.json", sample(), initial("us", HASH)), "hash=" + HASH))
                .isZero();
        assertThat(told()).isEqualTo("""
                Edition 3 of “Colours, first round”, adopted at 2015-12-18T15:00:00.250Z.
                Participants: Russian Federation (ru), United States (us).
                On record, though no longer taking part: Germany (de).
                2 organisations are agreed.
                In 1 of them a match was confirmed by silence over the text.
                SHA-256 of the content: %s
                The file states the same hash.
                The same hash was expected.
                United States (Head of delegation, 2015-12-18T16:00:00Z): the initial stands.
                Everything in the file agrees.
                """.formatted(HASH));
    }

    @Test
    void without_an_expected_hash_it_says_what_to_compare() throws IOException {
        assertThat(run(file("e.json", sample()))).isZero();
        assertThat(told())
                .contains("The file bears no initial.")
                .endsWith("A file altered throughout also agrees with itself,"
                        + " so compare the hash with what the portal or another delegation shows.\n");
    }

    @Test
    void a_changed_file_does_not_agree() throws IOException {
        Path file = file("e.json", sample(), initial("us", HASH));
        Files.writeString(file, Files.readString(file).replace("Not its charity", "But its charity"));

        assertThat(run(file)).isEqualTo(1);
        assertThat(told())
                .contains("it states another hash, " + HASH)
                .contains("does not stand, since it is under another hash, " + HASH)
                .contains("Do not rely on this file");
    }

    @Test
    void another_expected_hash_does_not_agree() throws IOException {
        assertThat(run(file("e.json", sample()), "hash=" + OTHER)).isEqualTo(1);
        assertThat(told()).contains("Another hash was expected, " + OTHER);
    }

    @Test
    void an_initial_that_has_fallen_does_not_agree() throws IOException {
        assertThat(run(file("e.json", sample(), initial("us", HASH), initial("ru", OTHER))))
                .isEqualTo(1);
        assertThat(told())
                .contains("United States (Head of delegation, 2015-12-18T16:00:00Z): the initial stands.")
                .contains("Russian Federation (Head of delegation, 2015-12-18T16:00:00Z): the initial does not stand");
    }

    @Test
    void what_is_no_edition_is_told_from_what_does_not_agree() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "number,primary_name\n");

        assertThat(run(file)).isEqualTo(2);
        assertThat(told())
                .startsWith("The file was altered, or is not an edition: at $ it stops being JSON")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_is_not_there_is_no_edition() throws IOException {
        Path missing = folder.resolve("missing.json");

        assertThat(run(missing)).isEqualTo(2);
        assertThat(told()).isEqualTo("There is no file " + missing + ".\n");
    }

    @Test
    void a_folder_is_no_edition() throws IOException {
        assertThat(run(folder)).isEqualTo(2);
        assertThat(told()).startsWith("The file cannot be read: ");
    }

    @Test
    void without_a_file_it_says_how_to_name_one() throws IOException {
        assertThat(VerifyEdition.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        "edition=",
                        "hash=",
                        "before=",
                        "language="))
                .isEqualTo(2);
        assertThat(told()).isEqualTo("Name the file of an edition: mvn -q -Pverify -Dedition=FILE\n");
    }

    @Test
    void a_hash_that_is_none_is_told() throws IOException {
        assertThat(run(file("e.json", sample()), "hash=12ab")).isEqualTo(2);
        assertThat(told()).startsWith("“12ab” is not a SHA-256 hash.");
    }

    @Test
    void it_speaks_russian_too() throws IOException {
        assertThat(run(file("e.json", sample()), "language=ru")).isZero();
        assertThat(told())
                .startsWith("Редакция 3 «Colours, first round», принята в ")
                .contains("Участники: Российская Федерация (ru), Соединённые Штаты (us).")
                .contains("Согласованы 2 организации.");
    }

    @Test
    void two_editions_are_told_one_after_the_other_and_then_how_they_differ() throws IOException {
        Edition before = edition(
                1,
                List.of(
                        organisation("Blue Front", id(1)),
                        organisation("Green Army", id(2), id(3)),
                        organisation("Grey Guard", id(4)),
                        organisation("Pink Brigade", id(5)),
                        organisation("Plum Brigade", id(6)),
                        organisation("White Wing", List.of(new Reservation("us", "en", "No.")), id(7)),
                        organisation("Black Band", List.of(new Reservation("us", "en", "No.")), id(8))));
        Edition after = edition(
                2,
                List.of(
                        organisation("Azure Front", id(1)),
                        organisation("Green Army", id(2)),
                        organisation("Olive Army", id(3)),
                        organisation("Pink Brigade", id(5), id(6)),
                        organisation("Red Guard", List.of(new Reservation("us", "en", "New.")), id(9)),
                        organisation("White Wing", List.of(new Reservation("us", "en", "No.\nNever.")), id(7)),
                        organisation("Black Band", List.of(new Reservation("ru", "ru", "Нет.")), id(8))));

        assertThat(run(file("2.json", after), "before=" + file("1.json", before)))
                .isZero();
        assertThat(told()).contains("Edition 2 of", "Edition 1 of").endsWith("""

                From edition 1 to edition 2:
                Added: “Red Guard”.
                Removed: “Grey Guard”.
                Renamed: “Blue Front” is now “Azure Front”.
                Taken apart: “Green Army” is now “Green Army”, “Olive Army”.
                Brought together: “Pink Brigade”, “Plum Brigade” are now “Pink Brigade”.
                ru now has a reservation on “Black Band”: Нет.
                us no longer has a reservation on “Black Band”; it was: No.
                us has reworded its reservation on “White Wing”; it was: No.; it is: No.
                    Never.
                """);
    }

    @Test
    void an_edition_does_not_differ_from_itself() throws IOException {
        Path file = file("e.json", sample());

        assertThat(run(file, "before=" + file)).isZero();
        assertThat(told()).endsWith("The organisations, their names and the reservations are the same.\n");
    }

    @Test
    void an_earlier_file_that_is_no_edition_is_compared_with_nothing() throws IOException {
        Path garbage = Files.writeString(folder.resolve("garbage"), "{}");

        assertThat(run(file("e.json", sample()), "before=" + garbage)).isEqualTo(2);
        assertThat(told()).doesNotContain("From edition");
    }

    private int run(Path file, String... more) throws IOException {
        String[] args = new String[1 + more.length];
        args[0] = "edition=" + file;
        System.arraycopy(more, 0, args, 1, more.length);
        return VerifyEdition.run(new PrintStream(out, true, StandardCharsets.UTF_8), args);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private Path file(String name, Edition edition, Initial... initials) throws IOException {
        return Files.write(
                folder.resolve(name), EditionFile.of(edition, List.of(initials)).bytes());
    }

    private static Initial initial(String delegation, String hash) {
        return new Initial(delegation, "Head of delegation", Instant.parse("2015-12-18T16:00:00Z"), hash);
    }
}
