package concord.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertListTest {
    private static final Path SAMPLES = Path.of("src/test/resources/concord/exchange");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void a_list_is_written_and_told() throws IOException {
        assertThat(convert("from=" + SAMPLES.resolve("un.xml"), "to=" + to())).isZero();

        assertThat(Files.readString(to())).contains("JAMAAT-UL-AHRAR (JuA)").contains("QDe.021");
        assertThat(told()).isEqualTo("""
                format: United Nations, consolidated list (XML)
                organisations: 3
                others left out: 1 (1 person)
                problems: 0
                """);
    }

    @Test
    void several_files_and_a_programme_are_told_with_commas() throws IOException {
        String files = SAMPLES.resolve("ofac-sdn.csv") + ", " + SAMPLES.resolve("ofac-alt.csv");

        assertThat(convert("from=" + files, "to=" + to(), "programme=syria,cuba", "language=ru"))
                .isZero();

        assertThat(Files.readString(to())).contains("HIZBALLAH").doesNotContain("HAMAS");
        assertThat(told()).contains("организации: 1").contains("по другим программам: 2");
    }

    @Test
    void nothing_is_written_if_anything_is_wrong() throws IOException {
        Files.writeString(to(), "as it was");
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "primary_name,decided_on\nA,yesterday\n");

        assertThat(convert("from=" + wrong, "to=" + to())).isEqualTo(1);

        assertThat(Files.readString(to())).isEqualTo("as it was");
        assertThat(told()).contains("problems: 1").contains("Line 2").contains("yesterday");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_picture_is_called_one() throws IOException {
        Path picture = Files.write(folder.resolve("list.csv.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        assertThat(convert("from=" + picture, "to=" + to())).isEqualTo(1);
        assertThat(told()).contains("This is a picture.");
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(convert("from=" + folder.resolve("none.xml"), "to=" + to())).isEqualTo(1);
        assertThat(told()).contains("There is no file");
        assertThat(convert("from=", "to=")).isEqualTo(1);
        assertThat(told()).contains("-Pconvert");
    }

    private Path to() {
        return folder.resolve("list.csv");
    }

    private int convert(String... args) {
        return ConvertList.run(new PrintStream(told, true, StandardCharsets.UTF_8), args);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
